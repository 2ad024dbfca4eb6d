import type { ColumnMapping } from './column-mapping.ts';

/** What a mapping lacks for a payroll to be read with it, and what to do; null where it lacks nothing. */
export function mappingLack({ pay, columns }: ColumnMapping): string | null {
  if (pay.length === 0) return 'No column is taken for pay: say which one is.';
  const unsaid = columns.period === undefined && pay.some(({ period }) => period === 'by-column');
  return unsaid ? 'No column says of which period the pay is: choose its pay period.' : null;
}
