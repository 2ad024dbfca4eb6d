import type { Source } from '#lib/domain/answer.ts';
import type { OwnColumn, OwnTable } from '#lib/domain/own-table.ts';
import {
  payrollJobColumns,
  payrollPlaceColumns,
  type JobMatch,
  type PayrollJob,
  type PayrollPlace,
  type PlaceMatch,
} from '#lib/domain/payroll/payroll-table.ts';
import type { Value } from '#lib/domain/question.ts';
import { batchesOfRows } from '../own-table/batches-of-rows.ts';

interface Matched<Item, Match> {
  readonly at: number;
  readonly item: Item;
  readonly match: Match;
}

/** The jobs of a payroll and the occupations they are set against, as the engine's table. */
export const payrollJobsTable = (jobs: readonly Matched<PayrollJob, JobMatch>[]): OwnTable =>
  table(
    'payroll_jobs',
    'The jobs of your payroll, and their occupations',
    payrollJobColumns,
    jobs.map(({ at, item, match }) => [at, item.title, match.soc, match.quality, match.score]),
  );

/** The places of a payroll and the areas they are set against, as the engine's table. */
export const payrollPlacesTable = (
  places: readonly Matched<PayrollPlace, PlaceMatch>[],
): OwnTable =>
  table(
    'payroll_places',
    'The places of your payroll, and their areas',
    payrollPlaceColumns,
    places.map(({ at, item, match: { area, state, quality, score } }) => [
      ...[at, item.location, area, state, quality, score],
    ]),
  );

const table = (
  name: string,
  title: string,
  columns: readonly OwnColumn[],
  rows: readonly (readonly Value[])[],
): OwnTable => ({
  ...{ name, columns, batches: batchesOfRows(columns, rows) },
  source: source(name, title),
});

const source = (table: string, title: string): Source => ({
  table,
  title,
  publisher: 'The reader’s own file',
  release: 'undated',
  licence: 'not published',
  attribution: 'Brought by the reader of this page; not official figures',
  retrieved: '',
  codesOnly: true,
});
