import Papa from 'papaparse';

/** A line of a file of rates, its cells as text. */
export interface RateLine {
  /** As an editor numbers it, from 1. */
  readonly line: number;
  readonly currency: string;
  readonly rate: string;
  readonly date: string;
}

/** The lines of a file of rates below its head, and what parts their columns, in words. */
export interface RateLines {
  readonly lines: readonly RateLine[];
  readonly delimiter: string;
}

const delimiters = [
  { mark: '\t', words: 'tabs' },
  { mark: ';', words: 'semicolons' },
  { mark: ',', words: 'commas' },
] as const;

// How files of banks and statistical offices head these columns, in letters and single spaces.
const heads: Readonly<Record<'currency' | 'rate' | 'date', readonly string[]>> = {
  currency: [
    ...['currency', 'currency code', 'code', 'iso', 'iso code', 'iso 4217', 'ccy', 'cur', 'curr'],
    ...['währung', 'devise', 'moneda', 'valuta'],
  ],
  rate: [
    ...['rate', 'exchange rate', 'fx rate', 'fx', 'value', 'units per usd', 'per usd', 'obs value'],
    ...['kurs', 'wechselkurs', 'taux', 'tipo de cambio', 'cambio'],
  ],
  date: [
    ...['date', 'rate date', 'day', 'as of', 'valid from', 'time period'],
    ...['datum', 'fecha', 'data'],
  ],
};

/** The lines of a file by what its head calls them; or why it cannot be read. */
export function rateLines(text: string): RateLines | string {
  const plain = text.replace(/^\ufeff/, '');
  const first = plain.split(lineBreak).find((line) => line.trim() !== '' && !isAside(line));
  if (first === undefined) return 'There is nothing in it.';
  const delimiter = delimiters.find(({ mark }) => first.includes(mark));
  if (!delimiter) return noHead;
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: delimiter.mark });
  if (errors.some(({ type }) => type === 'Quotes')) {
    return 'A quotation mark in it is out of place, so its cells cannot be told apart.';
  }
  const [head, ...records] = numbered(data);
  const at = head && columnsIn(head.cells);
  if (!at) return noHead;
  if (records.length === 0) return 'It has a head, and no line under it.';
  const cell = (cells: readonly string[], column: number) => cells[column] ?? '';
  return {
    delimiter: delimiter.words,
    lines: records.map(({ line, cells }) => ({
      line,
      currency: cell(cells, at.currency),
      rate: cell(cells, at.rate),
      date: cell(cells, at.date),
    })),
  };
}

const noHead =
  'Its first line must name its columns: currency, rate and date, parted by commas, semicolons or tabs.';

const lineBreak = /\r\n|\r|\n/;

// A comment, or the line by which a spreadsheet is told what parts the columns.
const isAside = (line: string): boolean => /^(#|sep=)/i.test(line);

interface Numbered {
  readonly line: number;
  readonly cells: readonly string[];
}

// A cell in quotation marks may hold line breaks; empty lines and comments are counted, not read.
function numbered(data: readonly (readonly string[])[]): readonly Numbered[] {
  let line = 0;
  return data.flatMap((cells) => {
    line += 1;
    const record = { line, cells };
    line += cells.join('').split(lineBreak).length - 1;
    const isEmpty = cells.every((each) => each.trim() === '');
    return isEmpty || isAside(cells[0] ?? '') ? [] : [record];
  });
}

function columnsIn(head: readonly string[]) {
  const names = head.map((cell) =>
    cell
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  );
  const column = (kind: keyof typeof heads) =>
    names.findIndex((name) => heads[kind].includes(name));
  const [currency, rate, date] = [column('currency'), column('rate'), column('date')];
  return currency < 0 || rate < 0 ? null : { currency, rate, date };
}
