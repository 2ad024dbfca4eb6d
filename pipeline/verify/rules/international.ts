import { outOfOrder, percentiles, prefixed, type Rule } from './rule.ts';

const publication = (column: string) =>
  `(select p.${column} from international_publications p
    where p.publication_id = international_pay.publication_id)`;

const mean = (sex: string) =>
  `(select m.mean from international_pay m where m.sex = '${sex}'
    and m.publication_id = international_pay.publication_id and m.year = international_pay.year
    and m.occupation_code = international_pay.occupation_code
    and m.region is not distinct from international_pay.region)`;

const singapore = (prefix: string): Rule => ({
  table: 'international_pay_singapore_industry',
  says: `the percentiles of the ${prefix.slice(0, -1)} wage are out of order`,
  broken: outOfOrder(prefixed(prefix, ['p25', 'p50', 'p75'])),
  shows: prefixed(prefix, ['p25', 'p50', 'p75']),
});

export const internationalRules: readonly Rule[] = [
  {
    table: 'international_pay',
    says: 'the percentiles are out of order',
    broken: outOfOrder(percentiles),
    shows: percentiles,
  },
  {
    table: 'international_pay',
    says: 'low, median and high are out of order',
    broken: outOfOrder(['low', 'p50', 'high']),
    shows: ['low', 'p50', 'high'],
  },
  {
    table: 'international_pay',
    says: 'there is no figure and no flag',
    broken: `flag is null and coalesce(mean, low, high, ${percentiles.join(', ')}) is null`,
    shows: ['publication_id', 'occupation_code'],
  },
  {
    table: 'international_pay',
    says: 'there is a figure although it is flagged as suppressed',
    broken: `flag = 'suppressed' and coalesce(mean, low, high, ${percentiles.join(', ')}) is not null`,
    shows: ['publication_id', 'occupation_code'],
  },
  {
    table: 'international_pay',
    says: 'country or currency is not that of its publication',
    broken: `country_iso2 <> ${publication('country_iso2')} or currency <> ${publication('currency')}`,
    shows: ['publication_id', 'country_iso2', 'currency'],
  },
  {
    table: 'international_pay',
    says: 'the pay period is not one of its publication',
    broken: `pay_period <> ${publication('pay_period')} and
      not contains(${publication('published_pay_period')}, pay_period)`,
    shows: ['publication_id', 'pay_period'],
  },
  {
    table: 'international_pay',
    says: 'the mean of both sexes is not between that of women and that of men',
    broken: `sex = 'total' and (mean < least(${mean('female')}, ${mean('male')}) * 0.995 - 1
      or mean > greatest(${mean('female')}, ${mean('male')}) * 1.005 + 1)
      and ${mean('female')} is not null and ${mean('male')} is not null`,
    shows: ['publication_id', 'year', 'occupation_code', 'mean'],
  },
  {
    table: 'international_publications',
    says: 'no row of pay comes from it',
    broken: 'publication_id not in (select publication_id from international_pay)',
    shows: ['publication_id'],
  },
  singapore('basic_'),
  singapore('gross_'),
];
