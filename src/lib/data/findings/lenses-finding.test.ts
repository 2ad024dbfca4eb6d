import { describe, expect, it } from 'vitest';
import { seen } from '../../../../tests/visual/charts/example.ts';
import {
  byCountry,
  countryPay,
  countryRates,
  managerMeans,
} from '../../../../tests/visual/published/pay-by-country.ts';
import type { Row } from '#lib/domain/question.ts';
import { broken, wordsOf } from '../../../../tests/support/findings.ts';
import { lensesFinding } from './lenses-finding.ts';

const beside = [{ priceLevel: 'fx' }, { priceLevel: 'ppp' }, { priceLevel: 'bigmac' }] as const;
const said = (rows: readonly Row[], change: Parameters<typeof seen>[2] = {}) =>
  lensesFinding(
    seen(byCountry, rows, {
      rates: countryRates,
      statistic: 'mean',
      beside,
      ranks: 'abroad',
      ...change,
    }),
  );
const managers = [countryPay[0]!, ...managerMeans];
const of = (...codes: readonly string[]) =>
  managers.filter(({ country_iso2 }) => codes.includes(String(country_iso2)));

describe('what is said of ranks by several lenses', () => {
  it('is who moves up and who moves down most, with the ranks', () => {
    const finding = said(managers);
    expect(finding.headline).toBe(
      'Romania moves up most by purchasing power parity, the United States and New Zealand down',
    );
    expect(finding.sentence).toBe(
      'Of 11 places with both numbers, Romania moves up most, from rank 10 to rank 6. The United States and New Zealand move down most, from rank 1 to rank 3 and from rank 5 to rank 7.',
    );
    expect(finding.subtitle).toBe(
      'Ranks by mean pay: market exchange, purchasing power parity, Big Mac',
    );
  });

  it('is said of a row only against the rows that have both numbers', () => {
    const withoutParity = { ...countryRates, ppp: { ...countryRates.ppp, factors: {} } };
    expect(said(managers, { rates: withoutParity }).headline).toMatch(/^Too few places/);
    // A place without a parity does not push those below it up.
    const unpriced = {
      ...managerMeans[0]!,
      country_iso2: 'XX',
      place: 'Nowhere',
      pay_mean: 99_000,
    };
    expect(said([unpriced, ...of('LU', 'PL')]).headline).toBe(
      'All 2 places keep their rank by purchasing power parity',
    );
  });

  it('is that all keep their rank where none moves', () => {
    expect(said(of('LU', 'BR')).sentence).toBe(
      'All 2 places keep their rank by purchasing power parity.',
    );
  });

  it('says who falls where equal amounts part and nobody rises', () => {
    const [italy] = of('IT');
    const dearer = { ...italy!, country_iso2: 'LU', place: 'Luxembourg' };
    expect(said([italy!, dearer]).sentence).toBe(
      'Of 2 places with both numbers, Luxembourg moves down most, from rank 1 to rank 2.',
    );
  });

  it('says of which time the rates are where they are not the newest', () => {
    expect(said(managers, { rateDate: 'own-year' }).subtitle).toMatch(
      /, at the rate of its own year$/,
    );
  });

  it('is whole sentences, whatever there is to say', () => {
    for (const rows of [managers, countryPay, of('US'), [], of('PT', 'RO', 'HU', 'PL', 'NZ')]) {
      for (const statistic of ['p50', 'mean', 'p90'] as const) {
        expect(wordsOf(said(rows, { statistic }))).not.toMatch(broken);
      }
    }
  });
});
