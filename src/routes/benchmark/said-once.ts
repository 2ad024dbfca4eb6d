import { noAdvice, unadjusted } from '#lib/data/findings/payroll-equity-words.ts';
import { blendWords, levelNote } from '#lib/data/findings/payroll-words.ts';

/** What the page says once of all figures against the market; their files say it each. */
export const saidOfMarket: readonly string[] = [levelNote, blendWords];

/** What the page says once of all figures on women and men. */
export const saidOfEquity: readonly string[] = [unadjusted, noAdvice];
