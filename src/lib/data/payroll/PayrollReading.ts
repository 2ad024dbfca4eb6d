import type { ColumnMapping, Sex } from '#lib/domain/payroll/column-mapping.ts';
import type { OwnTable } from '#lib/domain/own-table.ts';
import type { FileColumn, FileRecord, FileShape } from '#lib/domain/payroll/payroll-file.ts';
import { originalColumn, type PayrollRead } from '#lib/domain/payroll/payroll-table.ts';
import type { OwnBatch } from '#lib/domain/own-batch.ts';
import { OwnBatches } from '../own-table/OwnBatches.ts';
import type { TextColumn } from '../own-table/TextColumn.ts';
import { Accounting, type Correction, type Refusal } from './Accounting.ts';
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
  readonly #isRefusedFile: boolean;
  readonly #hasHead: boolean;
  readonly #account: Accounting;
  readonly #refusals: RowRefusals;
  readonly #fte: FteReader;
  readonly #pay: PayReader;
  readonly #person: PersonReader;
  readonly #jobs = new DistinctPairs();
  readonly #places = new DistinctPairs();
  readonly #table: Omit<OwnTable, 'batches'>;
  readonly #batches: OwnBatches;
  readonly #cells: ReturnType<typeof columnsIn>;
  readonly #originals: readonly TextColumn[];

  constructor(
    columns: readonly FileColumn[],
    shape: FileShape,
    mapping: ColumnMapping,
    { name, unitsPerUsd }: ReadingOptions,
  ) {
    const decimal = shape.decimal;
    this.#columns = columns;
    this.#isRefusedFile = ownColumnsOf(columns) > 0;
    this.#hasHead = shape.headRecord !== null;
    this.#account = new Accounting(columns);
    this.#refusals = new RowRefusals(mapping, columns.length);
    this.#fte = new FteReader(mapping, decimal);
    this.#pay = new PayReader({ mapping, decimal, isSure: shape.kind === 'workbook', unitsPerUsd });
    this.#person = new PersonReader(mapping, columns);
    this.#table = payrollOwnTable(name, columns);
    this.#batches = new OwnBatches(this.#table.columns);
    this.#cells = columnsIn(this.#batches);
    this.#originals = columns.map(({ at }) => this.#batches.text(originalColumn(at)));
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

  /** Rows that are done so far, for the engine, in full batches: they are in no later ones. */
  takeFull(): readonly OwnBatch[] {
    return this.#batches.takeFull();
  }

  finish(): PayrollRead {
    return {
      table: { ...this.#table, batches: this.#batches.take() },
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
    this.#write({ line, fte, sex, hired, job, place, corrections }, pay, cells);
    return null;
  }

  // Empty text is none.
  #write(row: Row, pay: PayRead, cells: readonly string[]): void {
    const to = this.#cells;
    to.line.add(row.line);
    to.id.add(this.#person.text('id', cells) || null);
    to.job.add(row.job);
    to.place.add(row.place);
    to.grade.add(this.#person.text('grade', cells) || null);
    to.department.add(this.#person.text('department', cells) || null);
    to.sex.add(row.sex);
    to.hired.addDay(row.hired);
    to.stated.add(pay.stated);
    to.period.add(pay.period);
    to.currency.add(pay.currency);
    to.fte.add(row.fte);
    to.pay.add(pay.fullTime);
    to.paid.add(pay.paid);
    to.corrected.add(inWords(row.corrections) || null);
    for (let at = 0; at < this.#originals.length; at += 1) {
      this.#originals[at]!.add(cells[at] || null);
    }
    this.#batches.end();
  }
}

/** Where the cells of a row go: the columns of `payrollColumns`. */
const columnsIn = (batches: OwnBatches) => ({
  line: batches.numbers('line'),
  id: batches.text('person_id'),
  job: batches.numbers('job'),
  place: batches.numbers('place'),
  grade: batches.text('grade'),
  department: batches.text('department'),
  sex: batches.text('sex'),
  hired: batches.numbers('hire_date'),
  stated: batches.numbers('pay_stated'),
  period: batches.text('pay_stated_period'),
  currency: batches.text('pay_currency'),
  fte: batches.numbers('fte'),
  pay: batches.numbers('pay'),
  paid: batches.numbers('pay_paid'),
  corrected: batches.text('corrected'),
});

interface Row {
  readonly line: number;
  readonly fte: number;
  readonly sex: Sex | null;
  readonly hired: string | null;
  readonly job: number;
  readonly place: number;
  readonly corrections: readonly Correction[];
}

const inWords = (corrections: readonly Correction[]): string =>
  corrections.length === 0 ? '' : corrections.map(({ reason }) => reason).join('; ');
