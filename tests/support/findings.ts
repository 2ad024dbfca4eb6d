import { basketFinding } from '#lib/data/findings/basket-finding.ts';
import { areaOccupationsFinding } from '#lib/data/findings/area-occupations-finding.ts';
import {
  areaPriceLevelsFinding,
  areaPricePartsFinding,
} from '#lib/data/findings/area-prices-finding.ts';
import { countriesFinding } from '#lib/data/findings/countries-finding.ts';
import { differentialsFinding } from '#lib/data/findings/differentials-finding.ts';
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
import { majorGroupsFinding } from '#lib/data/findings/major-groups-finding.ts';
import { matchCandidatesFinding } from '#lib/data/findings/match-candidates-finding.ts';
import { metrosFinding } from '#lib/data/findings/metros-finding.ts';
import { occupationsFinding } from '#lib/data/findings/occupations-finding.ts';
import { outlookFinding } from '#lib/data/findings/outlook-finding.ts';
import { payAndGrowthFinding } from '#lib/data/findings/pay-and-growth-finding.ts';
import {
  payAcrossCountriesFinding,
  payAcrossStatesFinding,
} from '#lib/data/findings/pay-across-finding.ts';
import { payClassesFinding } from '#lib/data/findings/pay-classes-finding.ts';
import { payByCountryFinding } from '#lib/data/findings/pay-by-country-finding.ts';
import { payComparisonFinding } from '#lib/data/findings/pay-comparison-finding.ts';
import { payThereFinding } from '#lib/data/findings/pay-there-finding.ts';
import { payrollByGroupFinding } from '#lib/data/findings/payroll-by-group-finding.ts';
import { payrollPeopleFinding } from '#lib/data/findings/payroll-people-finding.ts';
import { payrollSheetFinding } from '#lib/data/findings/payroll-sheet-finding.ts';
import { payrollSummaryFinding } from '#lib/data/findings/payroll-summary-finding.ts';
import { payrollUnmatchedFinding } from '#lib/data/findings/payroll-unmatched-finding.ts';
import { payrollAdjustedGapFinding } from '#lib/data/findings/payroll-adjusted-gap-finding.ts';
import { payrollBandsFinding } from '#lib/data/findings/payroll-bands-finding.ts';
import { payrollGapFinding } from '#lib/data/findings/payroll-gap-finding.ts';
import { payrollQuartilesFinding } from '#lib/data/findings/payroll-quartiles-finding.ts';
import { percentilesFinding } from '#lib/data/findings/percentiles-finding.ts';
import { priceLevelFinding } from '#lib/data/findings/price-level-finding.ts';
import { regionsFinding } from '#lib/data/findings/regions-finding.ts';
import { relatedFinding } from '#lib/data/findings/related-finding.ts';
import { sexDifferenceFinding } from '#lib/data/findings/sex-difference-finding.ts';
import { statesFinding } from '#lib/data/findings/states-finding.ts';
import { technologyFinding } from '#lib/data/findings/technology-finding.ts';
import { titlesFinding } from '#lib/data/findings/titles-finding.ts';
import { topOccupationsFinding } from '#lib/data/findings/top-occupations-finding.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';

const findings: Readonly<Record<string, (view: View) => Finding>> = {
  'alternate-titles': titlesFinding,
  'area-differentials': differentialsFinding,
  'basket-occupations': basketFinding,
  'area-occupations': areaOccupationsFinding,
  'area-price-levels': areaPriceLevelsFinding,
  'area-price-parts': areaPricePartsFinding,
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
  'match-candidates': matchCandidatesFinding,
  'metro-wages': metrosFinding,
  'most-openings': mostOpeningsFinding,
  'occupation-pages': occupationsFinding,
  outlook: outlookFinding,
  'pay-and-growth': payAndGrowthFinding,
  'pay-across-countries': payAcrossCountriesFinding,
  'pay-across-states': payAcrossStatesFinding,
  'pay-by-major-group': majorGroupsFinding,
  'pay-by-region': regionsFinding,
  'price-level-history': priceLevelFinding,
  'pay-by-country': payByCountryFinding,
  'pay-comparison': payComparisonFinding,
  'pay-classes': payClassesFinding,
  'pay-there': payThereFinding,
  'payroll-by-group': payrollByGroupFinding,
  'payroll-people': payrollPeopleFinding,
  'payroll-sheet': payrollSheetFinding,
  'payroll-summary': payrollSummaryFinding,
  'payroll-unmatched': payrollUnmatchedFinding,
  'payroll-adjusted-gap': payrollAdjustedGapFinding,
  'payroll-bands': payrollBandsFinding,
  'payroll-gap': payrollGapFinding,
  'payroll-quartiles': payrollQuartilesFinding,
  'related-occupations': relatedFinding,
  'sex-difference': sexDifferenceFinding,
  'state-wages': statesFinding,
  'technology-skills': technologyFinding,
  'top-occupations': topOccupationsFinding,
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
