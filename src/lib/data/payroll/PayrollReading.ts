import type { CsvPiece } from '#lib/domain/own-table.ts';
import type { ColumnMapping, Sex } from '#lib/domain/payroll/column-mapping.ts';
import type { FileColumn, FileRecord, FileShape } from '#lib/domain/payroll/payroll-file.ts';
import type { PayrollRead } from '#lib/domain/payroll/payroll-table.ts';
import { Accounting, type Correction, type Refusal } from './Accounting.ts';
import { CsvPieces } from './CsvPieces.ts';
import { DistinctPairs } from './DistinctPairs.ts';
import { FteReader } from './FteReader.ts';
import { PayReader, type PayRead } from './PayReader.ts';
import { payrollOwnTable } from './payroll-own-table.ts';
import { PersonReader } from './PersonReader.ts';
import { isBlank, isHeadAgain } from './no-row.ts';
import { ownColumnsOf, unescapedCell } from './refused-file.ts';
import { RowRefusals } from './RowRefusals.ts';

export interface ReadingOptions {
  /** The name of the file, for the sources of figures. */
  readonly name: string;
  readonly unitsPerUsd: Readonly<Record<string, number>>;
}

/**
 * Reads the records of a payroll, one after the other, into the table `payroll`: each is accepted,
 * corrected or refused, and accounted for. Amounts are in US dollars by `unitsPerUsd`; none without a rate.
 */
export class PayrollReading {
  readonly #columns: readonly FileColumn[];
  readonly #name: string;
  readonly #isRefusedFile: boolean;
  readonly #hasHead: boolean;
  readonly #account: Accounting;
  readonly #refusals: RowRefusals;
  readonly #fte: FteReader;
  readonly #pay: PayReader;
  readonly #person: PersonReader;
  readonly #jobs = new DistinctPairs();
  readonly #places = new DistinctPairs();
  readonly #csv = new CsvPieces();

  constructor(
    columns: readonly FileColumn[],
    shape: FileShape,
    mapping: ColumnMapping,
    { name, unitsPerUsd }: ReadingOptions,
  ) {
    const decimal = shape.decimal;
    this.#columns = columns;
    this.#name = name;
    this.#isRefusedFile = ownColumnsOf(columns) > 0;
    this.#hasHead = shape.headRecord !== null;
    this.#account = new Accounting(columns);
    this.#refusals = new RowRefusals(mapping, columns.length);
    this.#fte = new FteReader(mapping, decimal);
    this.#pay = new PayReader({ mapping, decimal, isSure: shape.kind === 'workbook', unitsPerUsd });
    this.#person = new PersonReader(mapping, columns);
  }

  add(record: FileRecord): void {
    if (isBlank(record.cells) || (this.#hasHead && isHeadAgain(record.cells, this.#columns))) {
      this.#account.blank();
      return;
    }
    const { line } = record;
    const cells = this.#isRefusedFile ? record.cells.map(unescapedCell) : record.cells;
    const corrections: Correction[] = [];
    const refusal = this.#refusals.of(line, cells) ?? this.#accept(line, cells, corrections);
    if (refusal) this.#account.refuse({ line, cells }, refusal);
    else this.#account.accept(line, corrections);
  }

  /** Rows that are done so far, for the engine, in full pieces: they are in no later ones. */
  takeFull(): readonly CsvPiece[] {
    return this.#csv.takeFull();
  }

  finish(): PayrollRead {
    return {
      table: { ...payrollOwnTable(this.#name, this.#columns), csv: this.#csv.take() },
      names: this.#columns.map(({ name }) => name),
      jobs: this.#jobs.all.map(({ first, second, rows }) => ({
        title: first,
        soc: second,
        people: rows,
      })),
      places: this.#places.all.map(({ first, second, rows }) => ({
        location: first,
        state: second,
        people: rows,
      })),
      account: this.#account.account(),
      refusedCsv: this.#account.refusedFile(),
    };
  }

  #accept(line: number, cells: readonly string[], corrections: Correction[]): Refusal | null {
    const fte = this.#fte.read(cells, corrections);
    if (typeof fte !== 'number') return fte;
    const pay = this.#pay.read(cells, fte, corrections);
    if ('kind' in pay) return pay;
    const person = this.#person;
    const soc = person.soc(cells, corrections);
    const sex = person.sex(cells, corrections);
    const hired = person.hired(cells, corrections);
    const job = this.#jobs.add(person.text('title', cells), soc);
    const state = person.text('state', cells) || null;
    const place = this.#places.add(person.text('location', cells), state);
    this.#write({ line, fte, pay, sex, hired, job, place, corrections }, cells);
    return null;
  }

  // In the order of `payrollColumns`.
  #write({ pay, ...row }: Row, cells: readonly string[]): void {
    const [csv, person] = [this.#csv, this.#person];
    csv.number(row.line);
    csv.text(person.text('id', cells));
    csv.number(row.job);
    csv.number(row.place);
    csv.text(person.text('grade', cells));
    csv.text(person.text('department', cells));
    csv.text(row.sex ?? '');
    csv.text(row.hired ?? '');
    csv.number(pay.stated);
    csv.text(pay.period);
    csv.text(pay.currency);
    csv.number(row.fte);
    csv.number(pay.fullTime);
    csv.number(pay.paid);
    csv.text(inWords(row.corrections));
    for (let at = 0; at < this.#columns.length; at += 1) csv.text(cells[at] ?? '');
    csv.end();
  }
}

interface Row {
  readonly line: number;
  readonly fte: number;
  readonly pay: PayRead;
  readonly sex: Sex | null;
  readonly hired: string | null;
  readonly job: number;
  readonly place: number;
  readonly corrections: readonly Correction[];
}

const inWords = (corrections: readonly Correction[]): string =>
  corrections.length === 0 ? '' : corrections.map(({ reason }) => reason).join('; ');
