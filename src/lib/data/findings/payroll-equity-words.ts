import { formatPercent } from '#lib/domain/format.ts';

/** What stands under every figure on pay equity. */
export const noAdvice = 'This is arithmetic on the payroll as it was read, not legal advice.';

export const unadjusted =
  'Unadjusted: jobs, levels and experience of women and men differ. It is no measure of unequal pay for the same work.';

/** `8.2 % below`, `3 % above`, `the same as`: women’s pay, against men’s. */
export function againstMen(gap: number): string {
  if (gap === 0) return 'the same as';
  return `${formatPercent(Math.abs(gap))} ${gap > 0 ? 'below' : 'above'}`;
}
