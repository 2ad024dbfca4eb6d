import { alternateTitles } from '#lib/data/questions/alternate-titles.ts';
import { areas } from '#lib/data/questions/areas.ts';
import { countriesOfOccupation } from '#lib/data/questions/countries-of-occupation.ts';
import { countryPages } from '#lib/data/questions/country-pages.ts';
import { countryProfile } from '#lib/data/questions/country-profile.ts';
import { countryPublications } from '#lib/data/questions/country-publications.ts';
import { fastestGrowing } from '#lib/data/questions/fastest-growing.ts';
import { guideCrosscheck } from '#lib/data/questions/guide-crosscheck.ts';
import { guideKeyFacts } from '#lib/data/questions/guide-key-facts.ts';
import { firstRows } from '#lib/data/questions/first-rows.ts';
import { guideLevels } from '#lib/data/questions/guide-levels.ts';
import { guidePayAbroad } from '#lib/data/questions/guide-pay-abroad.ts';
import { guidePayBack } from '#lib/data/questions/guide-pay-back.ts';
import { guideRelatedCareers } from '#lib/data/questions/guide-related-careers.ts';
import { guideRoutes } from '#lib/data/questions/guide-routes.ts';
import { guideSkills } from '#lib/data/questions/guide-skills.ts';
import { guideSpecializations } from '#lib/data/questions/guide-specializations.ts';
import { industryWages } from '#lib/data/questions/industry-wages.ts';
import { knownCodes } from '#lib/data/questions/known-codes.ts';
import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { matchCandidates } from '#lib/data/questions/match-candidates.ts';
import { metroWages } from '#lib/data/questions/metro-wages.ts';
import { mostOpenings } from '#lib/data/questions/most-openings.ts';
import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import { occupationProfile } from '#lib/data/questions/occupation-profile.ts';
import { occupationsInGroup } from '#lib/data/questions/occupations-in-group.ts';
import { outlook } from '#lib/data/questions/outlook.ts';
import { payAcrossCountries } from '#lib/data/questions/pay-across-countries.ts';
import { payAcrossStates } from '#lib/data/questions/pay-across-states.ts';
import { payByMajorGroup } from '#lib/data/questions/pay-by-major-group.ts';
import { payByRegion } from '#lib/data/questions/pay-by-region.ts';
import { priceLevelHistory } from '#lib/data/questions/price-level-history.ts';
import { payByCountry } from '#lib/data/questions/pay-by-country.ts';
import { payThere } from '#lib/data/questions/pay-there.ts';
import { publicationGroups } from '#lib/data/questions/publication-groups.ts';
import { relatedOccupations } from '#lib/data/questions/related-occupations.ts';
import { sexDifference } from '#lib/data/questions/sex-difference.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { technologySkills } from '#lib/data/questions/technology-skills.ts';
import { topOccupations } from '#lib/data/questions/top-occupations.ts';
import { topPaid } from '#lib/data/questions/top-paid.ts';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { wageLevels } from '#lib/data/questions/wage-levels.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { rateQuestions } from '#lib/data/rates.ts';
import type { Question } from '#lib/domain/question.ts';
import { marketQuestions } from './market-questions.ts';
import { payrollQuestions } from './payroll-questions.ts';
import { tableQuestions } from './table-questions.ts';

// A table with a date, text and numbers.
const bigMacTable = {
  sqlName: 'money_big_mac',
  schema: {
    fields: ['date', 'iso3', 'currency', 'local_price'].map((name) => ({
      name,
      title: name,
      type: name === 'date' ? 'date' : name === 'local_price' ? 'number' : 'string',
    })),
    primaryKey: ['date', 'iso3'],
  },
};

/** What a page about any occupation, or group of occupations, asks. */
const groupQuestionsOf = (soc: string): readonly Question[] => [
  occupationProfile({ soc }),
  keyFigures({ soc }),
  wagePercentiles({ soc, areas: ['99', '06', ...(soc === '00-0000' ? [] : ['35620'])] }),
  wageHistory({ soc }),
  outlook({ soc }),
];

/** What a page about a detailed occupation asks beyond that. */
const detailedQuestionsOf = (soc: string): readonly Question[] => [
  stateWages({ soc, region: null }),
  metroWages({ soc, state: null, region: null }),
  industryWages({ soc }),
  wageLevels({ soc, area: '35620' }),
  alternateTitles({ soc }),
  technologySkills({ soc }),
  relatedOccupations({ soc }),
  countriesOfOccupation({ soc }),
];

/** What the page of a country asks. */
const countryQuestionsOf = (country: string): readonly Question[] => [
  countryProfile({ country }),
  countryPublications({ country }),
  payByMajorGroup({ country }),
  topOccupations({ country, first: 20 }),
  priceLevelHistory({ country, base: country === 'US' ? 'GB' : 'US' }),
  sexDifference({ country }),
  payByRegion({ country }),
];

/** One or more examples of every question there is, filters and hostile values included. */
export const everyQuestion = (): readonly Question[] => [
  occupationPages(),
  occupationPages({ level: 'detailed', named: "1' or 1=1--" }),
  occupationsInGroup({ soc: '11-0000' }),
  ...['11-9111', '27-2011', '13-1020', '11-0000', '00-0000'].flatMap(groupQuestionsOf),
  ...['11-9111', '27-2011', '13-1020', '11-0000'].flatMap(detailedQuestionsOf),
  wagePercentiles({ soc: '29-1141', areas: ['99', '72', '0100001', "1' or 1=1--"] }),
  wageLevels({ soc: '29-1141', area: '99' }),
  wageLevels({ soc: '00-0000', area: '99' }),
  metroWages({ soc: '99-9999', state: null, region: null }),
  wageLevels({ soc: '13-1020', area: '36' }),
  stateWages({ soc: '29-1141', region: 'northeast' }),
  metroWages({ soc: '29-1141', state: 'NY', region: null }),
  metroWages({ soc: '29-1141', state: null, region: null, named: 'san ', first: 5 }),
  alternateTitles({ soc: '51-9199', first: 5 }),
  technologySkills({ soc: '15-1299', first: 5 }),
  metroWages({ soc: '29-1141', state: null, region: 'west' }),
  industryWages({ soc: '29-1141', level: 'sector' }),
  areas(),
  topPaid(),
  mostOpenings(),
  fastestGrowing(),
  guideKeyFacts(),
  guideLevels(),
  guidePayAbroad({ region: null }),
  guidePayAbroad({ region: 'asia-pacific' }),
  guideCrosscheck(),
  guideRoutes(),
  guidePayBack({ payBefore: 45_930, payAfter: 73_390, payForgone: 0.5, keptShare: 0.7 }),
  guidePayBack({ payBefore: 50_000, payAfter: 50_000, payForgone: 0, keptShare: 1 }),
  guideSkills(),
  guideSpecializations(),
  guideRelatedCareers(),
  payAcrossStates({ amount: 52.5, currency: 'EUR', period: 'hour', from: '35620' }),
  payAcrossCountries({ amount: 100_000 }),
  payAcrossCountries({ amount: 100_000, region: 'europe' }),
  countriesOfOccupation({ soc: '11-9111', region: 'europe' }),
  countryPages(),
  ...['GB', 'CA', 'DE', 'AU', 'BR', 'PL', 'US', "1' or 1=1--"].flatMap(countryQuestionsOf),
  metroWages({ soc: '11-9111', state: null, region: 'northeast', every: true }),
  metroWages({ soc: '43-4199', state: 'WY', region: null, every: true }),
  priceLevelHistory({ country: 'JP', base: 'DE' }),
  payByRegion({ country: 'GB', group: '9' }),
  topOccupations({ country: 'ES' }),
  payByCountry({ soc: '11-9111' }),
  payByCountry({
    soc: '11-9111',
    areas: ['19100', '48', "1' or 1=1--"],
    countries: ['GB', 'SG', "XX' or 1=1--"],
    choices: ['GB.1231', 'NZ.1', "' or 1=1--"],
  }),
  payByCountry({ soc: '27-2011', areas: ['06'], region: 'americas', choices: ['CA.00013'] }),
  payByCountry({ soc: '13-1020', region: 'europe', like: 'measure', statistic: 'mean' }),
  payByCountry({ soc: '45-2092', like: 'group' }),
  payByCountry({ soc: '11-0000', areas: ['35620'] }),
  payThere({
    of: { soc: '11-9111', areas: ['19100'], choices: ['NZ.1', 'CA.00013'] },
    amounts: [
      { code: '99', amount: 123_860 },
      { code: '19100', amount: 140_000 },
      { code: 'GB', amount: 61_000 },
      { code: 'CA', amount: 60 },
      { code: 'SG', amount: 12_100 },
      { code: 'CH', amount: 9_100 },
      { code: 'AT', amount: 5_000 },
      { code: "BR' or 1=1--", amount: 1 },
    ],
  }),
  payThere({ of: { soc: '27-2011', region: 'europe' }, amounts: [] }),
  matchCandidates({ soc: '11-9111', country: 'DE' }),
  matchCandidates({ soc: '43-6013', country: 'GB' }),
  matchCandidates({ soc: '11-9111', country: "GB' or 1=1--" }),
  publicationGroups({ country: 'JP' }),
  ...Object.values(rateQuestions),
  ...marketQuestions(),
  ...payrollQuestions(),
  knownCodes(),
  ...tableQuestions(),
  firstRows(bigMacTable),
];
