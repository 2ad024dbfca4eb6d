import { internationalRules } from './international.ts';
import { moneyAndGuideRules } from './money-and-guide.ts';
import { occupationRules } from './occupations.ts';
import type { Rule } from './rule.ts';
import { topCodeRules } from './top-codes.ts';
import { levelAndOutlookRules } from './us-levels-and-outlook.ts';
import { wageRules } from './us-wages.ts';

/** Everything that must hold of the figures beyond their schema. */
export const rules: readonly Rule[] = [
  ...wageRules,
  ...topCodeRules,
  ...levelAndOutlookRules,
  ...occupationRules,
  ...internationalRules,
  ...moneyAndGuideRules,
];
