import { isUtf8 } from 'node:buffer';

const newline = 10;
const carriageReturn = 13;
const comma = 44;
const quote = 34;

/** What the bytes of a CSV file say before anyone reads a value. */
export interface CsvStructure {
  /** The header as it stands, without its line break. */
  readonly header: string;
  readonly records: number;
  /** The physical line on which a data record begins; the first record is 0. */
  lineOf(record: number): number;
  /** What makes the file unreadable, with the physical line. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

const mostFaults = 20;

/**
 * Walks through a CSV file once: how many columns each record has and on which line it begins, a line
 * break inside quotes counting as a line but not as a record.
 */
export function readStructure(content: Buffer): CsvStructure {
  const faults: { line: number; message: string }[] = [];
  const fault = (at: number, message: string) => {
    if (faults.length < mostFaults) faults.push({ line: at, message });
  };
  const starts: number[] = [];
  let [line, columns, width, begun] = [1, 1, 0, 1];
  let [quoted, empty] = [false, true];
  for (const byte of content) {
    if (byte === quote) quoted = !quoted;
    else if (byte === carriageReturn) fault(line, 'carriage return; lines end with LF alone');
    if (byte === newline && !quoted) {
      if (width === 0) width = columns;
      else {
        starts.push(begun);
        if (columns !== width) fault(begun, `${columns} cells, but the header has ${width}`);
      }
      [columns, begun, empty] = [1, line + 1, true];
    } else {
      empty = false;
      if (byte === comma && !quoted) columns += 1;
    }
    if (byte === newline) line += 1;
  }
  if (quoted) fault(begun, 'a quotation mark is not closed');
  else if (!empty) fault(begun, 'the last line does not end with a line break');
  if (content.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) fault(1, 'byte order mark');
  if (!isUtf8(content)) fault(1, 'not UTF-8');
  return {
    header: content.subarray(0, content.indexOf(newline)).toString('utf8'),
    records: starts.length,
    lineOf: (record) => starts[record] ?? line,
    faults,
  };
}
