import DifferenceBars from '#lib/charts/DifferenceBars.svelte';
import RangePanels from '#lib/charts/RangePanels.svelte';
import { compared, comparedPay } from '../published/pay-comparison.ts';
import { countryRates } from '../published/pay-by-country.ts';
import { example, seen } from './example.ts';

const describedAs =
  'Median pay runs from $63,400 for nurses in Canada to $164,610 for pharmacists.';
const byOccupation = { label: 'place', panel: 'occupation', caption: 'caption' };
const byPlace = { label: 'occupation', panel: 'place', caption: 'caption' };
const ends = { low: 'pay_low', high: 'pay_high', flag: 'flag' };
const managers = { codes: { soc_code: '11-9111', place_code: '99' }, within: [] };
const selected = { key: 'cell', codes: new Set(['11-9111.99']) };
const rates = countryRates;

export const comparisons = [
  example(
    'range-panels',
    'A panel for each occupation, on one scale; a bracket, and a place without figures',
    RangePanels,
    (width) => ({
      view: seen(compared, comparedPay, { rates }),
      width,
      describedAs,
      ...byOccupation,
      ...ends,
      selected,
    }),
  ),
  example('range-panels-places', 'A panel for each place', RangePanels, (width) => ({
    view: seen(compared, comparedPay, { rates, statistic: 'mean' }),
    width,
    describedAs,
    ...byPlace,
    ...ends,
  })),
  example('range-panels-one', 'One panel takes the whole width', RangePanels, (width) => ({
    view: seen(compared, comparedPay.slice(0, 4), { rates }),
    width,
    describedAs,
    ...byOccupation,
    ...ends,
  })),
  example(
    'difference-bars',
    'From one row, in money and percent; pay that is not there is no difference',
    DifferenceBars,
    (width) => ({
      view: seen(compared, comparedPay, { rates, base: managers }),
      width,
      describedAs,
      ...byOccupation,
      caption: 'caption_abroad',
      selected,
    }),
  ),
  example(
    'difference-bars-means',
    'Of means, from one occupation in the same place: hollow where it is not clear',
    DifferenceBars,
    (width) => ({
      view: seen(compared, comparedPay, {
        rates,
        statistic: 'mean',
        base: { codes: { soc_code: '11-9111' }, within: ['place_code'] },
      }),
      width,
      describedAs,
      ...byPlace,
      caption: 'caption_abroad',
      selected: { key: 'soc_code', codes: new Set(['11-9111']) },
    }),
  ),
];
