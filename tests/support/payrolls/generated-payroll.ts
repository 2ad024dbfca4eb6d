import { encoded, type WrittenEncoding } from './encoded.ts';
import { knownPeople, type KnownPerson } from './people.ts';
import { styles, type PayrollStyle } from './styles.ts';
import type { WrittenPayroll } from './written.ts';

export interface PayrollToGenerate {
  /** How many people. */
  readonly rows: number;
  readonly seed?: number;
  readonly style?: PayrollStyle;
  readonly lineEnd?: '\n' | '\r\n' | '\r';
}

/** A person, and the line of the file that they stand on, from 1. */
export type GeneratedPerson = KnownPerson & { readonly line: number };

/** A payroll that a seed makes, with the known answers to it. */
export interface GeneratedPayroll {
  /** `payroll-plain.csv` */
  readonly name: string;
  readonly text: string;
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** Those whom a right reading accepts, in the order of the file. */
  readonly people: readonly GeneratedPerson[];
  /** Records below the head that are rows: people and those to be refused; blank ones apart. */
  readonly rows: number;
  readonly refused: number;
  readonly blank: number;
  /** The file itself; UTF-8 unless told otherwise. */
  bytes(encoding?: WrittenEncoding): Uint8Array<ArrayBuffer>;
}

/** A payroll of so many people as one style writes it: the same for the same seed, on every machine. */
export function generatedPayroll({
  rows,
  seed = 1,
  style = 'plain',
  lineEnd = '\r\n',
}: PayrollToGenerate): GeneratedPayroll {
  const payroll: WrittenPayroll = styles[style](knownPeople(rows, seed));
  const { above = [], head, records, delimiter = ',' } = payroll;
  const write = (cells: readonly string[]) =>
    cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
  const lines = [...above, ...(head ? [write(head)] : [])];
  const firstLine = lines.length + 1;
  for (const { cells } of records) lines.push(write(cells));
  const text = lines.map((line) => line + lineEnd).join('');
  const people = records.flatMap(({ of }, at) =>
    typeof of === 'string' ? [] : [{ ...of, line: firstLine + at }],
  );
  const blank = records.filter(({ of }) => of === 'blank').length;
  return {
    name: `payroll-${style}.csv`,
    text,
    delimiter,
    people,
    rows: records.length - blank,
    refused: records.length - blank - people.length,
    blank,
    bytes: (encoding = 'utf-8') => encoded(text, encoding),
  };
}

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
