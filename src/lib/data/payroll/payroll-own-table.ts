import type { OwnTable } from '#lib/domain/own-table.ts';
import type { FileColumn } from '#lib/domain/payroll/payroll-file.ts';
import { originalColumn, payrollColumns } from '#lib/domain/payroll/payroll-table.ts';

/** The engine's table `payroll` of a file with these columns, before it has rows. */
export const payrollOwnTable = (
  fileName: string,
  columns: readonly FileColumn[],
): Omit<OwnTable, 'batches'> => ({
  name: 'payroll',
  columns: [
    ...payrollColumns,
    ...columns.map(({ at }) => ({ name: originalColumn(at), type: 'VARCHAR' as const })),
  ],
  source: {
    table: 'payroll',
    title: `Your own payroll, ${fileName}`,
    publisher: 'The reader’s own file',
    release: 'as dropped on this page',
    licence: 'not published',
    attribution: 'Brought by the reader of this page; not official figures',
    retrieved: '',
  },
});
