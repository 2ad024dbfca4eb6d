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

/** What the guide's page asks. Its answers come with the page; none depends on a choice. */
export const guideQuestions = {
  keyFigures: keyFigures({ soc }),
  percentiles: wagePercentiles({ soc, areas: ['99'] }),
  before: wagePercentiles({ soc: socBefore, areas: ['99'] }),
  outlook: outlook({ soc }),
  facts: guideKeyFacts(),
  crosscheck: guideCrosscheck(),
  levels: guideLevels(),
  abroad: guidePayAbroad({ region: null }),
  routes: guideRoutes(),
  skills: guideSkills(),
  specializations: guideSpecializations(),
  related: guideRelatedCareers(),
};
