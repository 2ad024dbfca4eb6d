import type { PayColumn, SuggestedMapping } from '#lib/domain/payroll/column-mapping.ts';

/** The period suggested for a column of pay; where none is, a column of periods has to say it. */
export const suggestedPeriod = ({ mapping }: SuggestedMapping, at: number): PayColumn['period'] =>
  mapping.pay.find((column) => column.at === at)?.period ?? 'by-column';
