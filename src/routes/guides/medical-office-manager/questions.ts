import type { PackedAnswer } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { guideCrosscheck } from '#lib/data/questions/guide-crosscheck.ts';
import { guideKeyFacts } from '#lib/data/questions/guide-key-facts.ts';
import { guideLevels } from '#lib/data/questions/guide-levels.ts';
import { guidePayAbroad } from '#lib/data/questions/guide-pay-abroad.ts';
import { guideRelatedCareers } from '#lib/data/questions/guide-related-careers.ts';
import { guideRoutes } from '#lib/data/questions/guide-routes.ts';
import { guideSkills } from '#lib/data/questions/guide-skills.ts';
import { guideSpecializations } from '#lib/data/questions/guide-specializations.ts';
import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { outlook } from '#lib/data/questions/outlook.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';

/** Medical and Health Services Managers, where official figures count the guide's job. */
export const soc = '11-9111';

/** Medical Secretaries and Administrative Assistants: the office job that many managers come from. */
const socBefore = '43-6013';

/** What the guide's page says first. No answer of the guide depends on a choice. */
export const firstQuestions = {
  keyFigures: keyFigures({ soc }),
  facts: guideKeyFacts(),
  crosscheck: guideCrosscheck(),
};

/** What it shows further down. */
export const moreQuestions = {
  crosscheck: firstQuestions.crosscheck,
  percentiles: wagePercentiles({ soc, areas: ['99'] }),
  before: wagePercentiles({ soc: socBefore, areas: ['99'] }),
  outlook: outlook({ soc }),
  levels: guideLevels(),
  abroad: guidePayAbroad({ region: null }),
  routes: guideRoutes(),
  skills: guideSkills(),
  specializations: guideSpecializations(),
  related: guideRelatedCareers(),
};

/** The answers to them: `more.json`. */
export interface GuideMore extends Record<string, unknown> {
  readonly answers: Readonly<Record<keyof typeof moreQuestions, PackedAnswer>>;
  /** For the eight countries in dollars, so that they are comparable before any script runs. */
  readonly rates: Rates;
}
