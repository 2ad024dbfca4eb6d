import { code, hidden, money, payColumns, text, year } from '#lib/data/columns.ts';
import type { MoneyUnit, Question } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { rates as roundRates } from '../../support/rates.ts';
import { rowsIn } from './rows-in.ts';

const unit: MoneyUnit = {
  currency: { column: 'currency' },
  period: { column: 'pay_period' },
  country: { column: 'country_iso2' },
  year: { column: 'year' },
};

/** Pay by country, with a line of words for under each bar, a flag, and low and high. */
export const byCountry: Question = {
  id: 'pay-by-country',
  parameters: {},
  statement: { sql: 'select 1', values: [] },
  reads: [],
  columns: [
    code('country_iso2', 'Country code'),
    text('place', 'Place'),
    year('year', 'Year'),
    ...payColumns(unit, () => ({ absence: 'not_collected' })),
    money('pay_low', 'Low', unit, { absence: 'not_collected' }),
    money('pay_high', 'High', unit, { absence: 'not_collected' }),
    text('flag', 'Flag'),
    hidden('currency'),
    hidden('pay_period'),
    hidden('caption'),
  ],
};

const head =
  'country_iso2,place,year,currency,pay_period,pay_p10,pay_p25,pay_p50,pay_p75,pay_p90,pay_mean,pay_low,pay_high,flag,caption';

/** Managers in health care or the nearest group, each as its office publishes it. */
export const countryPay = rowsIn(
  head,
  `
US,United States,2025,USD,year,73390,94700,123860,166100,224340,140970,,,,Medical and health services managers · percentiles · BLS 2025
CA,Canada,2025,CAD,hour,,,55.29,,,,35,79.33,,Managers in health care · low and high around a median · Job Bank 2025
CH,Switzerland,2024,CHF,month,6257,7644,9594,12355,16019,,,,,Production and specialised services managers: ISCO-08 13 · percentiles standardised to 40 hours a week · Federal Statistical Office 2024
CZ,Czechia,2022,EUR,month,,,,,,3361,,,,Managers: ISCO-08 1 · mean · Eurostat 2022
ES,Spain,2018,EUR,month,1264,2500,3884,7003,12917,6212,,,low_reliability,Chief executives and legislators · percentiles · INE 2018
NZ,New Zealand,2025,NZD,week,,,1726,,,2041,,,,Managers · median and mean · Stats NZ 2025
SG,Singapore,2024,SGD,month,,6262,9839,13690,,,,,,Health services manager · quartiles · Ministry of Manpower 2024
SI,Slovenia,2022,EUR,month,1581,2599,3674,4625,6700,3924,,,,Health services managers: ISCO-08 1342 · percentiles · SURS 2022
`,
);

/** Mean pay of managers (ISCO-08 1), where an office publishes it. */
export const managerMeans = rowsIn(
  'country_iso2,place,year,currency,pay_period,pay_mean',
  `
AU,Australia,2025,AUD,month,11791
BR,Brazil,2025,BRL,hour,48
HU,Hungary,2022,EUR,month,2353
IT,Italy,2022,EUR,month,7661
JP,Japan,2023,JPY,month,548900
LU,Luxembourg,2022,EUR,month,10034
NZ,New Zealand,2025,NZD,week,2041
PL,Poland,2022,EUR,month,2509
PT,Portugal,2022,EUR,month,3543
RO,Romania,2022,EUR,month,2281
`,
);

const ppp = (year: number, currency: string, units: number) => ({ year, currency, units });
const price = (currency: string, amount: number) => ({ currency, amount });

/** The rates of 29 September 2026, parities of 2024 and prices of January 2026 for these countries. */
export const countryRates: Rates = {
  ...roundRates,
  exchange: {
    ...roundRates.exchange,
    unitsPerUsd: {
      AUD: 1.42474718,
      BRL: 5.22423802,
      CAD: 1.41883839,
      CHF: 0.83337046,
      CZK: 21.4727314,
      EUR: 0.88022588,
      HUF: 323.46181085,
      JPY: 157.47729333,
      NZD: 1.76734151,
      PLN: 3.84930694,
      RON: 4.64606584,
      SGD: 1.2786578,
    },
  },
  ppp: {
    ...roundRates.ppp,
    factors: {
      AU: ppp(2024, 'AUD', 1.366527),
      BR: ppp(2024, 'BRL', 2.48731718948),
      CA: ppp(2024, 'CAD', 1.150472),
      CH: ppp(2024, 'CHF', 0.948875),
      CZ: ppp(2024, 'CZK', 12.823227),
      ES: ppp(2024, 'EUR', 0.562107),
      HU: ppp(2024, 'HUF', 175.578089),
      IT: ppp(2024, 'EUR', 0.599627),
      JP: ppp(2024, 'JPY', 94.462599),
      LU: ppp(2024, 'EUR', 0.815579),
      NZ: ppp(2024, 'NZD', 1.463912),
      PL: ppp(2024, 'PLN', 1.949414),
      PT: ppp(2024, 'EUR', 0.515993),
      RO: ppp(2024, 'RON', 1.881486266959),
      SG: ppp(2024, 'SGD', 0.804049648989),
      SI: ppp(2024, 'EUR', 0.550461),
    },
  },
  bigMac: {
    ...roundRates.bigMac,
    prices: {
      US: price('USD', 6.12),
      AU: price('AUD', 8.5),
      BR: price('BRL', 23.9),
      CA: price('CAD', 7.7),
      CH: price('CHF', 7.3),
      CZ: price('CZK', 115),
      ES: price('EUR', 6.08),
      HU: price('HUF', 1660),
      IT: price('EUR', 6.08),
      JP: price('JPY', 480),
      LU: price('EUR', 6.08),
      NZ: price('NZD', 8.6),
      PL: price('PLN', 22.7),
      PT: price('EUR', 6.08),
      RO: price('RON', 17.45),
      SG: price('SGD', 7.45),
      SI: price('EUR', 6.08),
    },
  },
};

/** The same without a rate for Singapore’s dollar. */
export const ratesWithoutSgd: Rates = {
  ...countryRates,
  exchange: {
    ...countryRates.exchange,
    unitsPerUsd: Object.fromEntries(
      Object.entries(countryRates.exchange.unitsPerUsd).filter(([code]) => code !== 'SGD'),
    ),
  },
};
