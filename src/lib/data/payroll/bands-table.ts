import type { OwnTable } from '#lib/domain/own-table.ts';
import type { Band } from '#lib/domain/bands.ts';
import { payrollBandColumns } from '#lib/domain/payroll/payroll-table.ts';
import { batchesOfRows } from '../own-table/batches-of-rows.ts';

/** The reader's bands, US dollars a year at full time, as the engine's table. */
export const bandsTable = (bands: readonly Band[]): OwnTable => ({
  name: 'payroll_bands',
  columns: payrollBandColumns,
  batches: batchesOfRows(
    payrollBandColumns,
    bands.map(({ grade, minimum, midpoint, maximum }) => [grade, minimum, midpoint, maximum]),
  ),
  source: {
    table: 'payroll_bands',
    title: 'Your pay bands',
    publisher: 'The reader’s own file',
    release: 'undated',
    licence: 'not published',
    attribution: 'Made by the reader of this page; not official figures',
    retrieved: '',
  },
});
