import type { Source } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';

const source = (table: string): Source => ({
  table,
  title: table,
  publisher: 'A statistical office',
  release: '2026',
  licence: 'public domain',
  attribution: 'A statistical office',
  retrieved: '2026-09-29',
});

/** Round numbers, so that a test can be checked in one's head. */
export const rates: Rates = {
  exchange: {
    date: '2026-09-29',
    unitsPerUsd: { USD: 1, EUR: 0.8, GBP: 0.75, JPY: 150 },
    source: source('money_exchange_rates_latest'),
  },
  ppp: {
    factors: {
      US: { year: 2024, currency: 'USD', units: 1 },
      GB: { year: 2024, currency: 'GBP', units: 0.6 },
    },
    source: source('money_ppp'),
  },
  bigMac: {
    date: '2026-01-01',
    prices: { US: { currency: 'USD', amount: 6 }, GB: { currency: 'GBP', amount: 5 } },
    source: source('money_big_mac'),
  },
  yearly: {
    byYear: {
      2020: {
        year: 2020,
        months: 12,
        exchange: { unitsPerUsd: { EUR: 0.9, GBP: 0.5, JPY: 100 } },
        ppp: {
          factors: {
            US: { year: 2020, currency: 'USD', units: 1 },
            GB: { year: 2020, currency: 'GBP', units: 0.75 },
          },
        },
        bigMac: {
          date: '2020-07-01',
          prices: { US: { currency: 'USD', amount: 5 }, GB: { currency: 'GBP', amount: 3 } },
        },
      },
      2026: {
        year: 2026,
        months: 6,
        exchange: { unitsPerUsd: { EUR: 0.85, GBP: 0.7, JPY: 140 } },
        ppp: { factors: {} },
        bigMac: { date: '', prices: {} },
      },
    },
    source: source('money_exchange_rates_monthly'),
  },
  rpp: { year: 2024, index: { '06': 110, '28': 88 }, source: source('us_regional_price_parities') },
  cpi: {
    month: '2026-05',
    index: 330,
    mayIndex: { 2020: 256, 2025: 320 },
    source: source('us_cpi_u'),
  },
};
