import { industryLevels } from '#lib/data/industry-level.ts';
import { defaultLens, priceLevels, type Lens } from '#lib/domain/lens.ts';
import { payPeriods } from '#lib/domain/pay-period.ts';
import { fipsOf, postalCodeOf } from '#lib/domain/postal-code.ts';
import { censusRegions, worldRegions } from '#lib/domain/region.ts';
import { statistics } from '#lib/domain/statistic.ts';
import type { Chosen, WageLevel } from './chosen.ts';
import { codes, number, oneOf, text, type Parameter } from './parameter.ts';
import { sort } from './sort-parameter.ts';

const currencies = Intl.supportedValuesOf('currency');

const withLens = (chosen: Chosen, change: Partial<Lens>): Chosen => ({
  ...chosen,
  lens: { ...chosen.lens, ...change },
});

const shaped = (pattern: RegExp) => (item: string) => (pattern.test(item) ? item : null);
const same = (code: string) => code;

// `US` is the nation, two letters a state or territory, anything else the code of the tables.
const areaCode = (item: string): string | null =>
  item === 'US' ? '99' : (fipsOf(item) ?? shaped(/^(\d{5}|\d{7})$/)(item));
const areaAddress = (code: string): string => (code === '99' ? 'US' : (postalCodeOf(code) ?? code));

// `nominal` is another word for amounts as paid.
const withNominal = (lens: Parameter): Parameter => ({
  ...lens,
  read: (chosen, value) => lens.read(chosen, value === 'nominal' ? 'fx' : value),
});

/** The keys of the query string that a reader's choices use, and nothing else does. */
export const parameters: readonly Parameter[] = [
  codes('occ', 'occupations', shaped(/^\d{2}-\d{4}$/), same, 'is not an occupation code'),
  codes('area', 'areas', areaCode, areaAddress, 'is not an area'),
  codes('country', 'countries', shaped(/^[A-Z]{2}$/), same, 'is not a country code'),
  oneOf(
    'region',
    [...worldRegions, ...censusRegions],
    ({ region }) => region,
    (chosen, region) => ({ ...chosen, region }),
    'is not a region',
  ),
  oneOf(
    'stat',
    statistics,
    ({ lens }) => lens.statistic,
    (chosen, statistic) => withLens(chosen, { statistic }),
    'is not a statistic, so pay is the median',
    defaultLens.statistic,
  ),
  oneOf(
    'cur',
    currencies,
    ({ lens }) => lens.currency,
    (chosen, currency) => withLens(chosen, { currency }),
    'is not a currency, so amounts are in US dollars',
    defaultLens.currency,
  ),
  withNominal(
    oneOf(
      'lens',
      priceLevels,
      ({ lens }) => lens.priceLevel,
      (chosen, priceLevel) => withLens(chosen, { priceLevel }),
      'is not a price level, so amounts are as paid',
      defaultLens.priceLevel,
    ),
  ),
  oneOf(
    'per',
    payPeriods,
    ({ lens }) => lens.period,
    (chosen, period) => withLens(chosen, { period }),
    'is not a pay period, so amounts are by the year',
    defaultLens.period,
  ),
  oneOf(
    'level',
    ['1', '2', '3', '4'],
    ({ level }) => (level === null ? null : `${level}`),
    (chosen, level) => ({ ...chosen, level: Number(level) as WageLevel }),
    'is not a wage level from 1 to 4',
  ),
  number('pay', 'pay', [0.01, 1e12], 'is not an amount of pay'),
  sort,
  oneOf(
    'naics',
    industryLevels,
    ({ industries }) => industries,
    (chosen, industries) => ({ ...chosen, industries }),
    'is not a level of industries',
    '3-digit',
  ),
  codes('all', 'whole', shaped(/^[a-z][a-z-]{0,29}$/), same, 'is not a figure'),
  text('q', 'query', /^.{1,200}$/u, 'is too long to search for'),
  text('edu', 'education', /^[\p{L}\p{N}’' ,()-]{1,100}$/u, 'is not a level of education'),
  text('group', 'group', /^\d{2}$/, 'is not a major group'),
  number('minpay', 'minPay', [0, 1e9], 'is not an amount of pay'),
  number('mingrowth', 'minGrowth', [-100, 1000], 'is not a growth in percent'),
];
