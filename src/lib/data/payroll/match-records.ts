import Papa from 'papaparse';

/** A line of a file of matches, its cells by the names of their columns. */
export interface MatchRecord {
  /** As an editor numbers it, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const lineBreak = /\r\n|\r|\n/;
// Before what a spreadsheet would run as a formula files of ours have an apostrophe.
const escaped = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/** The lines of a CSV file below a head that names these columns, in any order; or why it is none. */
export function matchRecords(
  text: string,
  columns: readonly string[],
): readonly MatchRecord[] | string {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t'],
  });
  if (errors.some(({ type }) => type === 'Quotes')) {
    return 'A quotation mark in it is out of place, so its cells cannot be told apart.';
  }
  const [head, ...records] = numbered(data);
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (columns.some((name) => !names.includes(name))) {
    return `Its first line must name the columns ${columns.join(', ')}.`;
  }
  return records.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      columns.map((name) => [name, (cells[names.indexOf(name)] ?? '').replace(escaped, '')]),
    ),
  }));
}

// A cell in quotation marks may hold line breaks; empty lines are counted, not read.
function numbered(data: readonly (readonly string[])[]) {
  let line = 1;
  return data.flatMap((cells) => {
    const record = { line, cells };
    line += cells.join('').split(lineBreak).length;
    return cells.every((cell) => cell.trim() === '') ? [] : [record];
  });
}
