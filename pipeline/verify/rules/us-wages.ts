import { outOfOrder, percentiles, prefixed, type Rule } from './rule.ts';

const annualPercentiles = prefixed('annual_', percentiles);
const hourlyPercentiles = prefixed('hourly_', percentiles);
const annual = ['annual_mean', ...annualPercentiles];
const tables = ['us_oews_national', 'us_oews_state', 'us_oews_metro', 'us_oews_industry'];

/** The Bureau rounds hourly wages to cents and annual wages to tens of dollars. */
const roundingOfAYear = 16;
const hoursOfAYear = 2080;

const ofEveryTable = tables.flatMap((table): Rule[] => [
  {
    table,
    says: 'the annual percentiles are out of order',
    broken: outOfOrder(annualPercentiles),
    shows: annualPercentiles,
  },
  {
    table,
    says: 'an annual wage is no multiple of 10',
    broken: annual.map((column) => `${column} % 10 <> 0`).join(' or '),
    shows: annual,
  },
  {
    table,
    says: 'employment is no multiple of 10',
    broken: 'employment % 10 <> 0',
    shows: ['employment'],
  },
]);

const annualIsHoursTimesHourly = (table: string, statistic: string): Rule => ({
  table,
  says: `annual_${statistic} is not ${hoursOfAYear.toLocaleString('en-US')} times hourly_${statistic}`,
  broken: `abs(annual_${statistic} - hourly_${statistic} * ${hoursOfAYear}) > ${roundingOfAYear}`,
  shows: [`annual_${statistic}`, `hourly_${statistic}`],
});

/** The summed employment of the parts of the nation, which may exceed it by rounding alone. */
const partsExceedNation = (parts: string, filter: string, called: string): Rule => ({
  table: 'us_oews_national',
  says: `employment is less than that of its ${called} together`,
  broken: `employment > 2000 and employment * 1.03 < (
    select sum(part.employment) from ${parts} part
    where part.year = us_oews_national.year and part.soc_code = us_oews_national.soc_code and ${filter})`,
  shows: ['year', 'soc_code', 'employment'],
});

const areasOfKind = (...kinds: string[]) =>
  `part.area_code in (select area_code from us_areas where usps <> 'PR' and kind in
   (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;

export const wageRules: readonly Rule[] = [
  ...ofEveryTable,
  {
    table: 'us_oews_national',
    says: 'the hourly percentiles are out of order',
    broken: outOfOrder(hourlyPercentiles),
    shows: hourlyPercentiles,
  },
  annualIsHoursTimesHourly('us_oews_national', 'mean'),
  annualIsHoursTimesHourly('us_oews_national', 'p50'),
  annualIsHoursTimesHourly('us_oews_state', 'mean'),
  annualIsHoursTimesHourly('us_oews_state', 'p50'),
  {
    table: 'us_oews_national',
    says: 'pay is published by the year only, but there is an hourly wage',
    broken: `pay_basis = 'annual_only' and coalesce(hourly_mean, ${hourlyPercentiles.join(', ')}) is not null`,
    shows: ['pay_basis', 'hourly_mean'],
  },
  {
    table: 'us_oews_national',
    says: 'pay is published by the hour only, but there is an annual wage',
    broken: `pay_basis = 'hourly_only' and coalesce(${annual.join(', ')}) is not null`,
    shows: ['pay_basis', 'annual_mean'],
  },
  {
    table: 'us_oews_national',
    says: 'the code is not in the classification, which holds from 2021',
    broken: 'year >= 2021 and soc_code not in (select soc_code from us_occupations)',
    shows: ['year', 'soc_code'],
  },
  partsExceedNation('us_oews_state', areasOfKind('state'), 'states'),
  partsExceedNation('us_oews_metro', areasOfKind('metro', 'nonmetro'), 'areas'),
  partsExceedNation(
    'us_oews_industry',
    `part.naics in (select naics from us_industries where level = 'sector')`,
    'sectors',
  ),
];
