import { countriesFinding } from '#lib/data/findings/countries-finding.ts';
import { guideAbroadFinding } from '#lib/data/findings/guide-abroad-finding.ts';
import { guideCrosscheckFinding } from '#lib/data/findings/guide-crosscheck-finding.ts';
import { guideLevelsFinding } from '#lib/data/findings/guide-levels-finding.ts';
import {
  guideKeyFactsFinding,
  guideSkillsFinding,
  guideSpecializationsFinding,
} from '#lib/data/findings/guide-lists-finding.ts';
import { guideRoutesFinding } from '#lib/data/findings/guide-routes-finding.ts';
import { historyFinding } from '#lib/data/findings/history-finding.ts';
import { industriesFinding } from '#lib/data/findings/industries-finding.ts';
import { keyFiguresFinding } from '#lib/data/findings/key-figures-finding.ts';
import {
  fastestGrowingFinding,
  mostOpeningsFinding,
  topPaidFinding,
} from '#lib/data/findings/leading-finding.ts';
import { levelsFinding } from '#lib/data/findings/levels-finding.ts';
import { metrosFinding } from '#lib/data/findings/metros-finding.ts';
import { occupationsFinding } from '#lib/data/findings/occupations-finding.ts';
import { outlookFinding } from '#lib/data/findings/outlook-finding.ts';
import {
  payAcrossCountriesFinding,
  payAcrossStatesFinding,
} from '#lib/data/findings/pay-across-finding.ts';
import { percentilesFinding } from '#lib/data/findings/percentiles-finding.ts';
import { relatedFinding } from '#lib/data/findings/related-finding.ts';
import { statesFinding } from '#lib/data/findings/states-finding.ts';
import { technologyFinding } from '#lib/data/findings/technology-finding.ts';
import { titlesFinding } from '#lib/data/findings/titles-finding.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';

const findings: Readonly<Record<string, (view: View) => Finding>> = {
  'alternate-titles': titlesFinding,
  'countries-of-occupation': countriesFinding,
  'fastest-growing': fastestGrowingFinding,
  'guide-crosscheck': guideCrosscheckFinding,
  'guide-key-facts': guideKeyFactsFinding,
  'guide-levels': guideLevelsFinding,
  'guide-pay-abroad': guideAbroadFinding,
  'guide-related-careers': relatedFinding,
  'guide-routes': guideRoutesFinding,
  'guide-skills': guideSkillsFinding,
  'guide-specializations': guideSpecializationsFinding,
  'industry-wages': industriesFinding,
  'key-figures': keyFiguresFinding,
  'metro-wages': metrosFinding,
  'most-openings': mostOpeningsFinding,
  'occupation-pages': occupationsFinding,
  outlook: outlookFinding,
  'pay-across-countries': payAcrossCountriesFinding,
  'pay-across-states': payAcrossStatesFinding,
  'related-occupations': relatedFinding,
  'state-wages': statesFinding,
  'technology-skills': technologyFinding,
  'top-paid': topPaidFinding,
  'wage-history': historyFinding,
  'wage-levels': levelsFinding,
  'wage-percentiles': percentilesFinding,
};

/** What the figure of a question says of a view; null for questions that no figure draws. */
export const findingOf = (view: View): Finding | null => findings[view.question.id]?.(view) ?? null;

/** All words of a finding. */
export const wordsOf = ({ headline, subtitle, sentence, note = '' }: Finding): string =>
  [headline, subtitle, sentence, note].join(' | ');

/** What no reader may ever see, a sentence that broke off or a list with a hole. */
export const broken =
  /NaN|undefined|null|Infinity|\[object|[$€£¥]0\b|≈ ≈| {2}|\.\.|, ,| [,.;](?=\s|$)/;
