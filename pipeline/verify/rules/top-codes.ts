import { prefixed, percentiles, type Rule } from './rule.ts';

const statistics = ['p10', 'p25', 'p50', 'mean', 'p75', 'p90'];

const ofPeriod = (period: 'annual' | 'hourly'): Rule[] => {
  const from = `${period}_topcoded_from`;
  const threshold = `(select ${period} from us_oews_topcodes t where t.year = us_oews_national.year)`;
  const rank = (statistic: string) =>
    `list_position([${statistics.map((s) => `'${s}'`).join(', ')}], ${statistic})`;
  const marked = percentiles.map(
    (name) => `(${period}_${name} is not null and ${rank(from)} <= ${rank(`'${name}'`)})`,
  );
  return [
    {
      table: 'us_oews_national',
      says: `a percentile stands at or above the statistic in ${from}`,
      broken: marked.join(' or '),
      shows: [from, ...prefixed(`${period}_`, percentiles)],
    },
    {
      table: 'us_oews_national',
      says: `${from} is set in a year without a threshold`,
      broken: `${from} is not null and ${threshold} is null`,
      shows: ['year', from],
    },
    {
      table: 'us_oews_national',
      says: `a percentile is at or above the ${period} threshold of its year`,
      broken: `greatest(${prefixed(`${period}_`, percentiles).join(', ')}) >= ${threshold}`,
      shows: ['year', ...prefixed(`${period}_`, percentiles)],
    },
  ];
};

export const topCodeRules: readonly Rule[] = [
  ...ofPeriod('annual'),
  ...ofPeriod('hourly'),
  {
    table: 'us_oews_topcodes',
    says: 'the largest percentile published is another in the national table',
    broken: `largest_annual_percentile_published <> (
      select max(greatest(${prefixed('annual_', percentiles).join(', ')}))
      from us_oews_national n where n.year = us_oews_topcodes.year)`,
    shows: ['year', 'largest_annual_percentile_published'],
  },
];
