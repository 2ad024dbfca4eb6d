import type { ColumnMapping, OpenQuestion } from '#lib/domain/payroll/column-mapping.ts';

/** What a reader decides of how a payroll is read, in the order in which it is shown. */
const decisionNames = [
  'pay-column',
  'pay-period',
  'period-words',
  'decimal',
  'currency',
  'full-time-hours',
  'hours-per',
  'fte-as',
  'part-time-pay',
  'date-order',
  'century-pivot',
  'year',
  'duplicates',
  'sex-words',
] as const;

export type DecisionName = (typeof decisionNames)[number];

/** Whether a decision changes anything under a mapping. */
function matters(name: DecisionName, { pay, columns }: ColumnMapping): boolean {
  const has = (...roles: (keyof typeof columns)[]) =>
    roles.some((role) => columns[role] !== undefined);
  const paid = (...periods: string[]) => pay.some(({ period }) => periods.includes(period));
  switch (name) {
    case 'pay-period':
      return pay.length > 0;
    case 'period-words':
      return has('period') && paid('by-column');
    case 'full-time-hours':
      return has('hours') || paid('hour', 'by-column');
    case 'hours-per':
      return has('hours');
    case 'fte-as':
      return has('fte');
    case 'part-time-pay':
      return has('fte', 'hours');
    case 'date-order':
    case 'century-pivot':
      return has('hire-date');
    case 'year':
      return has('year');
    case 'sex-words':
      return has('sex');
    default:
      return true;
  }
}

const ofQuestion: Readonly<Record<OpenQuestion['about'], readonly DecisionName[]>> = {
  pay: ['pay-column', 'pay-period'],
  'other-pay': ['pay-column', 'pay-period'],
  period: ['pay-period', 'period-words'],
  dates: ['date-order'],
  decimal: ['decimal'],
  currency: ['currency'],
  hours: ['full-time-hours', 'hours-per'],
  year: ['year'],
};

/** What answers an open question under a mapping. */
export const decisionsOf = (
  about: OpenQuestion['about'],
  mapping: ColumnMapping,
): readonly DecisionName[] => ofQuestion[about].filter((name) => matters(name, mapping));

/** What else there is to decide: all that matters but what the columns say and the open questions hold. */
export function otherDecisions(
  mapping: ColumnMapping,
  open: readonly OpenQuestion[],
): readonly DecisionName[] {
  const elsewhere = new Set<DecisionName>(['pay-column', 'pay-period', 'decimal']);
  for (const { about } of open) for (const name of ofQuestion[about]) elsewhere.add(name);
  return decisionNames.filter((name) => !elsewhere.has(name) && matters(name, mapping));
}

/** Whether a question has one control, so that a choice in it is the answer. */
export const answeredByOneControl = (about: OpenQuestion['about']): boolean =>
  ofQuestion[about].length === 1;
