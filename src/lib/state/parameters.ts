import { areaScopes, basketWeights } from '#lib/data/basket.ts';
import { educationLevels, experienceLevels } from '#lib/data/entry-requirements.ts';
import { industryLevels } from '#lib/data/industry-level.ts';
import { areaMeasures } from '#lib/data/area-measure.ts';
import { defaultLikeness, likenesses } from '#lib/data/likeness.ts';
import { defaultLens, priceLevels, rateDates, type Lens } from '#lib/domain/lens.ts';
import { payPeriods } from '#lib/domain/pay-period.ts';
import { areaAddress, fipsOf } from '#lib/domain/postal-code.ts';
import { censusRegions, worldRegions } from '#lib/domain/region.ts';
import { statistics } from '#lib/domain/statistic.ts';
import { bandSteps } from '#lib/domain/pay-band.ts';
import { defaultChosen, panelKinds, type Chosen, type WageLevel } from './chosen.ts';
import { from } from './from-parameter.ts';
import { code, codes, number, oneOf, text, type Parameter } from './parameter.ts';
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

// A place whose jobs weigh occupations: every occupation's are published for states, not for metros.
const mixCode = (item: string): string | null => (item === 'US' ? '99' : (fipsOf(item) ?? null));

// By how many percent rates are imagined to move, up as well as down.
const moves = Array.from({ length: 50 }, (_, at) => `${at + 1}`);

// `nominal` is another word for amounts as paid.
const withNominal = (lens: Parameter): Parameter => ({
  ...lens,
  read: (chosen, value) => lens.read(chosen, value === 'nominal' ? 'fx' : value),
});

// A key with text that has a value of its own where nothing is said.
const withDefault = (parameter: Parameter, usual: string): Parameter => ({
  ...parameter,
  write(chosen) {
    const value = parameter.write(chosen);
    return value === usual ? '' : value;
  },
});

/** The keys of the query string that a reader's choices use, and nothing else does. */
export const parameters: readonly Parameter[] = [
  codes('occ', 'occupations', shaped(/^\d{2}-\d{4}$/), same, 'is not an occupation code'),
  codes('area', 'areas', areaCode, areaAddress, 'is not an area'),
  codes('country', 'countries', shaped(/^[A-Z]{2}$/), same, 'is not a country code'),
  codes('match', 'matches', shaped(/^[A-Z]{2}\.[A-Z0-9]{1,8}$/), same, 'is no group of a country'),
  oneOf(
    'like',
    likenesses,
    ({ likeness }) => likeness,
    (chosen, likeness) => ({ ...chosen, likeness }),
    'is no choice of what to compare, so all figures stand side by side',
    defaultLikeness,
  ),
  oneOf(
    'region',
    [...worldRegions, ...censusRegions],
    ({ region }) => region,
    (chosen, region) => ({ ...chosen, region }),
    'is not a region',
  ),
  withDefault(text('base', 'base', /^[A-Z]{2}$/, 'is not a country code'), defaultChosen.base),
  from,
  oneOf(
    'panel',
    panelKinds,
    ({ panels }) => panels,
    (chosen, panels) => ({ ...chosen, panels }),
    'is no choice of panels, so there is one for each occupation',
    defaultChosen.panels,
  ),
  text('cgroup', 'countryGroup', /^T?\d{1,4}$/, 'is not a major group'),
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
    'rate',
    rateDates,
    ({ lens }) => lens.rateDate,
    (chosen, rateDate) => withLens(chosen, { rateDate }),
    'is not a date of exchange rates, so they are the newest',
    defaultLens.rateDate,
  ),
  oneOf(
    'move',
    moves,
    ({ lens }) => (lens.rateMove === 0 ? null : `${lens.rateMove}`),
    (chosen, move) => withLens(chosen, { rateMove: Number(move) }),
    'is not a whole percent from 1 to 50, so rates stay where they are',
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
  oneOf(
    'measure',
    areaMeasures,
    ({ areaMeasure }) => areaMeasure,
    (chosen, areaMeasure) => ({ ...chosen, areaMeasure }),
    'is no measure of an area, so areas are compared by pay',
    defaultChosen.areaMeasure,
  ),
  codes('all', 'whole', shaped(/^[a-z][a-z-]{0,29}$/), same, 'is not a figure'),
  text('q', 'query', /^.{1,200}$/u, 'is too long to search for'),
  text('group', 'group', /^\d{2}$/, 'is not a major group'),
  number('minpay', 'minPay', [0, 1e9], 'is not an amount of pay'),
  number('mingrowth', 'minGrowth', [-100, 1000], 'is not a growth in percent'),
  code(
    'basket',
    'mix',
    mixCode,
    areaAddress,
    'is neither US nor a state, so jobs of the nation weigh',
  ),
  oneOf(
    'weight',
    basketWeights,
    ({ weights }) => weights,
    (chosen, weights) => ({ ...chosen, weights }),
    'is no way to weigh a basket, so its occupations count alike',
    defaultChosen.weights,
  ),
  code('against', 'against', areaCode, areaAddress, 'is not an area, so the base is the nation'),
  oneOf(
    'scope',
    areaScopes,
    ({ scope }) => scope,
    (chosen, scope) => ({ ...chosen, scope }),
    'is no kind of area, so states are worked out',
    defaultChosen.scope,
  ),
  oneOf(
    'step',
    [...bandSteps.map(String), 'none'],
    ({ step }) => (step === null ? 'none' : `${step}`),
    (chosen, step) => ({ ...chosen, step: bandSteps.find((each) => `${each}` === step) ?? null }),
    'is no step of bands, so they are of 5 percent',
    `${defaultChosen.step}`,
  ),
  number('minopen', 'minOpenings', [0, 1e9], 'is not a number of openings'),
  oneOf(
    'edu',
    educationLevels.map(({ code }) => code),
    ({ education }) => education,
    (chosen, education) => ({ ...chosen, education }),
    'is not a level of education',
  ),
  oneOf(
    'exp',
    experienceLevels.map(({ code }) => code),
    ({ experience }) => experience,
    (chosen, experience) => ({ ...chosen, experience }),
    'is not a level of experience',
  ),
  text('tech', 'technology', /^[^\p{C}]{1,200}$/u, 'is too long for a technology'),
  text('near', 'near', /^\d{2}-\d{4}$/, 'is not an occupation code'),
];
