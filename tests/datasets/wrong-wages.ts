import type { WrongRow } from './wrong-rows.ts';

const oews = ['us_oews_national', 'us_oews_state', 'us_oews_metro', 'us_oews_industry'];
const inTheNation = `year = 2025 and level = 'detailed' and employment > 100000`;

const ofEveryTable = oews.flatMap((table): WrongRow[] => [
  {
    rule: `${table}: the annual percentiles are out of order`,
    set: 'annual_p10 = annual_p90 + 10',
    where: 'annual_p90 is not null',
  },
  {
    rule: `${table}: an annual wage is no multiple of 10`,
    set: 'annual_p50 = annual_p50 + 1',
    where: 'annual_p50 < annual_p75',
  },
  {
    rule: `${table}: employment is no multiple of 10`,
    set: 'employment = employment - 5',
    where: 'employment > 10',
  },
]);

const ofPeriods = ['annual', 'hourly'].flatMap((period): WrongRow[] => [
  {
    rule: `us_oews_national: a percentile stands at or above the statistic in ${period}_topcoded_from`,
    set: `${period}_p90 = 1000`,
    where: `${period}_topcoded_from = 'p75'`,
  },
  {
    rule: `us_oews_national: ${period}_topcoded_from is set in a year without a threshold`,
    set: `${period}_topcoded_from = 'p90'`,
    where: 'year = 2025',
  },
  {
    rule: `us_oews_national: a percentile is at or above the ${period} threshold of its year`,
    set: `${period}_p90 = 300000`,
    where: `year = 2023 and ${period}_p90 is not null`,
  },
]);

const timesHourly = ['us_oews_national', 'us_oews_state'].flatMap((table) =>
  ['mean', 'p50'].map((statistic) => ({
    rule: `${table}: annual_${statistic} is not 2,080 times hourly_${statistic}`,
    set: `annual_${statistic} = annual_${statistic} + 40`,
    where: `hourly_${statistic} is not null and annual_${statistic} is not null`,
  })),
);

const lessThanItsParts = ['states', 'areas', 'sectors'].map((parts) => ({
  rule: `us_oews_national: employment is less than that of its ${parts} together`,
  set: 'employment = 2010',
  where: inTheNation,
}));

export const wrongWages: readonly WrongRow[] = [
  ...ofEveryTable,
  ...ofPeriods,
  ...timesHourly,
  ...lessThanItsParts,
  {
    rule: 'us_oews_national: the hourly percentiles are out of order',
    set: 'hourly_p75 = hourly_p90 + 1',
    where: 'hourly_p90 is not null',
  },
  {
    rule: 'us_oews_national: pay is published by the year only, but there is an hourly wage',
    set: 'hourly_mean = 20',
    where: `pay_basis = 'annual_only'`,
  },
  {
    rule: 'us_oews_national: pay is published by the hour only, but there is an annual wage',
    set: 'annual_mean = 10',
    where: `pay_basis = 'hourly_only'`,
  },
  {
    rule: 'us_oews_national: the code is not in the classification, which holds from 2021',
    set: `soc_code = '99-9999'`,
    where: 'year = 2021',
  },
  {
    rule: 'us_oews_topcodes: the largest percentile published is another in the national table',
    set: 'largest_annual_percentile_published = 10',
    where: 'year = 2025',
  },
  {
    rule: 'us_prevailing_wage_levels: the levels are out of order',
    set: 'level_1 = level_4 + 1',
    where: 'true',
  },
  {
    rule: 'us_prevailing_wage_levels: levels II and III are not a third of the way between I and IV',
    set: 'level_3 = level_3 + 0.02',
    where: `pay_unit = 'hour'`,
  },
  {
    rule: 'us_prevailing_wage_levels: the area is no metropolitan or nonmetropolitan area',
    set: `area_code = '06'`,
    where: 'true',
  },
];
