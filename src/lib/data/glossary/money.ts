import { references } from './sources.ts';
import { payAtlas, type Term } from './term.ts';

export const money: readonly Term[] = [
  {
    id: 'lens',
    name: 'Lens',
    definition:
      'How the reader has chosen to see every amount: currency, price level, pay period and statistic. It changes chart, table, sentence and file together.',
    source: payAtlas,
    see: ['currency', 'price-level'],
  },
  {
    id: 'currency',
    name: 'Currency',
    also: ['ISO 4217'],
    definition: 'The money an amount is stated in, by its three-letter code: USD, EUR, DKK.',
    source: references.iso4217,
    see: ['market-exchange-rate'],
  },
  {
    id: 'market-exchange-rate',
    name: 'Market exchange rate',
    also: ['fx', 'exchange rate'],
    definition: 'What one currency costs in another on a given day.',
    formula: 'amount ÷ (units per USD of its currency) × (units per USD of the other)',
    caution:
      'It says what an amount fetches at a bank, not what it buys in a shop. Where no rate is known the amount keeps its own currency.',
    source: references.h10,
    see: ['own-year-rate', 'ppp', 'approximate'],
  },
  {
    id: 'own-year-rate',
    name: 'Own-year rate',
    also: ['mean rate of the year'],
    definition:
      'The mean of the monthly exchange rates of the year that a figure is of, in the place of the newest rate. Purchasing power parity and Big Mac price are then of that year too.',
    formula: 'sum of the monthly rates ÷ number of months',
    caution:
      'A year without a rate, a parity or a price restates nothing, and says so; it never borrows those of another year. The mean of a year that is not over says of how many months it is.',
    source: references.h10,
    see: ['market-exchange-rate', 'reference-period'],
  },
  {
    id: 'price-level',
    name: 'Price level',
    definition:
      'How dear a place is. Stating pay “at US prices” divides it by the prices of the place it is paid in, so that amounts buy the same.',
    source: references.ppp,
    see: ['ppp', 'big-mac-index', 'regional-price-parity'],
  },
  {
    id: 'ppp',
    name: 'PPP',
    also: ['purchasing power parity', 'international dollar'],
    definition:
      'Purchasing power parity: how much of a country’s money buys what one dollar buys in the United States.',
    formula:
      'amount ÷ (local currency units per international dollar); an amount published in another currency is exchanged into the country’s first',
    caution:
      'The factor is for the whole economy (GDP), not for rents or wages, and belongs to a year. No bank exchanges at it.',
    source: references.ppp,
    see: ['price-level', 'market-exchange-rate'],
  },
  {
    id: 'price-level-index',
    name: 'Price level index',
    also: ['price level ratio', 'relative price level'],
    definition:
      'How dear a whole country is beside another: what a basket costs there, exchanged at the market rate, in percent of what it costs in the other.',
    formula:
      '100 × (PPP ÷ market rate) of the country ÷ (PPP ÷ market rate) of the base; both in units per dollar, of the same year',
    caution:
      'It moves with the exchange rate as much as with prices, and is for the whole economy, not for one household.',
    source: references.priceLevel,
    see: ['ppp', 'market-exchange-rate', 'real-exchange-rate'],
  },
  {
    id: 'real-exchange-rate',
    name: 'Real exchange rate',
    also: ['RER'],
    definition:
      'How much of a country’s goods one basket of another’s is worth: the market rate set against the prices on both sides.',
    formula:
      'e × P* ÷ P; e is the country’s money for one unit of the base’s, P* and P the prices of base and country, here from PPP; first year = 100',
    caution:
      'It rises where the country becomes cheaper beside the base (a real depreciation). Some publishers show the inverse, which falls then.',
    source: references.realExchangeRate,
    see: ['price-level-index', 'ppp'],
  },
  {
    id: 'big-mac-index',
    name: 'Big Mac index',
    definition:
      'Prices of one hamburger around the world, as a rough purchasing power parity that anyone can check.',
    formula: 'amount ÷ local price × US price',
    caution: 'One product is a poor basket. Rent, the largest expense, is not in it.',
    source: references.bigMac,
    see: ['ppp'],
  },
  {
    id: 'regional-price-parity',
    name: 'Regional price parity',
    also: ['RPP', 'cost of living'],
    definition:
      'The price level of a US state or metropolitan area in percent of the national average, rents included.',
    formula: 'at average US prices = amount ÷ (RPP ÷ 100)',
    caution:
      'It measures what living costs, not what employers pay. Areas without one are left unrestated and say so.',
    source: references.rpp,
    see: ['price-level', 'geographic-differential'],
  },
  {
    id: 'nominal',
    name: 'Nominal',
    also: ['as paid', 'current prices'],
    definition: 'The amount as it was paid, in the money of its time and place.',
    source: references.cpi,
    see: ['real'],
  },
  {
    id: 'real',
    name: 'Real',
    also: ['constant prices', 'inflation-adjusted'],
    definition: 'US pay of an earlier year, restated in the prices of a later month.',
    formula: 'amount × CPI-U(reference month) ÷ CPI-U(May of its year)',
    source: references.cpi,
    see: ['nominal', 'cpi-u'],
  },
  {
    id: 'cpi-u',
    name: 'CPI-U',
    also: ['consumer price index', 'inflation'],
    definition:
      'The US consumer price index for all urban consumers, all items, not seasonally adjusted; 1982–84 = 100.',
    caution: 'October 2025 was never published.',
    source: references.cpi,
    see: ['real'],
  },
  {
    id: 'approximate',
    name: '≈',
    also: ['approximately', 'three significant digits'],
    definition:
      'Marks an amount restated at an exchange rate or price level. It is rounded to three significant digits, because the rate is no better than that; the published amount stands beside it.',
    source: payAtlas,
    see: ['market-exchange-rate'],
  },
];
