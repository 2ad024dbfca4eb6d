import Papa from 'papaparse';
import {
  longestRecord,
  mostColumns,
  type Delimiter,
  type FileRecord,
} from '#lib/domain/payroll/payroll-file.ts';
import { breaksIn, hidesRows } from './line-breaks.ts';
import { endlessLine, openQuote, tooManyColumns } from './table-faults.ts';

interface QuoteFault {
  readonly code: 'MissingQuotes' | 'InvalidQuotes';
  /** Position of the record among those cut, and of the cell in the text. */
  readonly row: number;
  readonly index: number;
}

interface Cut {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly QuoteFault[];
  readonly meta: { readonly cursor: number };
}

/**
 * Cuts text that comes in pieces, its lines ended by `\n`, into records and their cells (RFC 4180), and
 * never keeps more than the longest record. Throws a `PayrollFileError` where the text is no table.
 */
export class RecordCutter {
  readonly #delimiter: Delimiter;
  readonly #take: (record: FileRecord) => void;
  readonly #parser: Papa.Parser;
  #rest = '';
  #line = 1;
  #width = 0;
  #loose = { records: 0, line: 0 };

  constructor(delimiter: Delimiter, take: (record: FileRecord) => void) {
    this.#delimiter = delimiter;
    this.#take = take;
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
  }

  /** Records so far with quotation marks in a cell that are not doubled, and the line of the first. */
  get looseQuotes(): { readonly records: number; readonly line: number } {
    return this.#loose;
  }

  /** Hands over the records that end within the text so far; with the last piece all of them. */
  add(text: string, last: boolean): void {
    const whole = this.#rest + text;
    const { data, errors, meta }: Cut = this.#parser.parse(whole, 0, !last);
    const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
    const cut = whole.slice(0, meta.cursor);
    const from = this.#line;
    if (unclosed) {
      this.#hand(data.slice(0, unclosed.row), cut, errors);
      throw openQuote(from + breaksIn(whole.slice(0, unclosed.index)));
    }
    const isEmptyEnd = last && (cut === '' || cut.endsWith('\n'));
    this.#hand(isEmptyEnd ? data.slice(0, -1) : data, cut, errors);
    this.#rest = last ? '' : whole.slice(meta.cursor);
    if (this.#rest.length > longestRecord) this.#refuseRest();
  }

  #hand(records: Cut['data'], text: string, faults: readonly QuoteFault[]): void {
    const from = this.#line;
    const isPlain = breaksIn(text) === records.length - (text.endsWith('\n') ? 0 : 1);
    const isLong = text.length > longestRecord;
    const looseAt = new Map(faults.map(({ row, index }) => [row, index]));
    records.forEach((cells, row) => {
      const breaks = isPlain ? 0 : cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
      const loose = looseAt.get(row);
      if (loose !== undefined) {
        if (breaks > 0) throw openQuote(from + breaksIn(text.slice(0, loose)));
        this.#tolerate();
      }
      if (breaks > 0 && hidesRows(cells, this.#delimiter, this.#width)) throw openQuote(this.#line);
      if (cells.length > mostColumns) throw tooManyColumns(this.#line, cells.length);
      if (isLong && lengthOf(cells) > longestRecord) throw endlessLine(this.#line);
      this.#width = cells.length;
      this.#take({ line: this.#line, cells });
      this.#line += breaks + 1;
    });
  }

  // On one line the cell is kept with its marks; over several it is an open mark that ate rows.
  #tolerate(): void {
    this.#loose = { records: this.#loose.records + 1, line: this.#loose.line || this.#line };
  }

  // A record that goes on over a line break goes on within quotation marks.
  #refuseRest(): never {
    if (!this.#rest.includes('\n')) throw endlessLine(this.#line);
    const { errors }: Cut = this.#parser.parse(this.#rest, 0, false);
    throw openQuote(this.#line + breaksIn(this.#rest.slice(0, errors[0]?.index ?? 0)));
  }
}

const lengthOf = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.length, 0);
