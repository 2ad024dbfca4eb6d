import { beforeAll, describe, expect, it } from 'vitest';
import { countryLede } from '#lib/data/findings/country-lede.ts';
import { countryProfile } from '#lib/data/questions/country-profile.ts';
import { payByMajorGroup } from '#lib/data/questions/pay-by-major-group.ts';
import { payByRegion } from '#lib/data/questions/pay-by-region.ts';
import { priceLevelHistory } from '#lib/data/questions/price-level-history.ts';
import { sexDifference } from '#lib/data/questions/sex-difference.ts';
import { topOccupations } from '#lib/data/questions/top-occupations.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { columnNamed } from '#lib/domain/view.ts';
import { datasetRates, rowsOf, viewThrough } from '../support/answers.ts';
import { csvTable } from '../support/csv-table.ts';
import { findingOf } from '../support/findings.ts';

let rates: Rates;
beforeAll(async () => {
  rates = await datasetRates();
});

// A narrow space stands before the percent sign.
const plain = (text: string) => text.replaceAll('\u202f', ' ');

async function said(question: Question, change: Partial<Lens> = {}): Promise<Finding> {
  const { headline, subtitle, sentence, note } = findingOf(
    await viewThrough(question, change, rates),
  )!;
  return {
    headline: plain(headline),
    subtitle: plain(subtitle),
    sentence: plain(sentence),
    note: note && plain(note),
  };
}

const pounds = { currency: 'GBP' };

describe('what pay by major group says', () => {
  it('is who is paid most and least, in the money of the reader', async () => {
    expect(await said(payByMajorGroup({ country: 'GB' }), pounds)).toEqual({
      headline:
        'Managers, directors and senior officials: highest median pay, 2.9 times the lowest',
      subtitle: 'Median pay by major group, United Kingdom, GBP a year, 2025',
      sentence:
        'Of 9 groups, median pay is highest for Managers, directors and senior officials at £51,733 a year and lowest for Sales and customer service occupations at £18,001.',
      note: 'Office for National Statistics, 2025 (provisional); counted are: employee jobs held for at least a year, full-time and part-time.',
    });
  });

  it('calls a mean a mean', async () => {
    const { headline, note } = await said(payByMajorGroup({ country: 'AT' }));
    expect(headline).toContain('highest mean pay');
    expect(note).toContain('Only means are published');
  });

  it('tells figures of a third party from a published table', async () => {
    const { note } = await said(payByMajorGroup({ country: 'MX' }));
    expect(note).toContain('2026 (first quarter only)');
    expect(note).toContain('third-party aggregation of official microdata');
  });

  it('singles out none of two groups that are equal once rounded', async () => {
    const { sentence } = await said(payByMajorGroup({ country: 'PL' }));
    expect(sentence).toContain(
      'lowest for Skilled agricultural, forestry and fishery workers and Elementary occupations',
    );
  });

  it('exchanges pay in euro into zloty before it applies a parity in zloty', async () => {
    const question = payByMajorGroup({ country: 'PL' });
    const view = await viewThrough(question, { priceLevel: 'ppp' }, rates);
    const units = (code: string) =>
      Number(
        csvTable('money/exchange_rates_latest').find(({ currency }) => currency === code)
          ?.units_per_usd,
      );
    const parity = csvTable('money/ppp').findLast(({ iso2 }) => iso2 === 'PL');
    const managers = view.rows.find(({ occupation_code }) => occupation_code === '1')!;
    const euroAYear = Number(managers.pay_mean) * 12;
    const zloty = (euroAYear / units('EUR')) * units('PLN');
    expect(managers[columnNamed(view, 'pay_mean').name]).toBe(
      Number((zloty / Number(parity?.lcu_per_international_dollar)).toPrecision(3)),
    );
    expect(view.remarks.join(' ')).toContain('PLN');
  });
});

describe('what the other figures of a country say', () => {
  it('is in how many groups women earn less, by which statistic, and that it is unadjusted', async () => {
    const britain = await said(sexDifference({ country: 'GB' }));
    expect(britain).toMatchObject({
      headline: 'Women’s median pay is below men’s in all 9 groups',
      sentence:
        'For Elementary occupations women’s median is 51.6 % below men’s, for Managers, directors and senior officials 18.6 % below.',
    });
    expect(britain.note).toContain('Unadjusted');
    expect((await said(sexDifference({ country: 'AT' }))).subtitle).toContain('mean pay');
    expect((await said(sexDifference({ country: 'BR' }))).headline).toBe(
      'Pay by sex is not published here',
    );
  });

  it('is how dear it is, and what became of the real exchange rate', async () => {
    expect(await said(priceLevelHistory({ country: 'GB', base: 'US' }))).toMatchObject({
      headline: 'The United Kingdom was 15 % cheaper than the United States in 2024',
      subtitle:
        'Price level (the United States = 100) and real exchange rate (1990 = 100), 1990–2024',
      sentence:
        'Its price level was 115.7 in 1990 and 84.9 in 2024, with the United States at 100; the real exchange rate has risen 36 %: it has become cheaper beside the United States.',
    });
    const { note } = await said(priceLevelHistory({ country: 'DE', base: 'US' }));
    expect(note).toContain('Until 1998 the market rate is that of the former money (DEM)');
    const { sentence } = await said(priceLevelHistory({ country: 'PL', base: 'US' }));
    expect(sentence).toContain('a missing rate is never taken to be one');
  });

  it('is which occupation is paid most, and how many stand high in the United States too', async () => {
    const britain = await said(topOccupations({ country: 'GB', first: 20 }), pounds);
    expect(britain.headline).toBe(
      'Best paid of 358 groups: Aircraft pilots and air traffic controllers',
    );
    expect(britain.sentence).toMatch(/also among the first 20 of 825 in the United States\.$/);
    const japan = await said(topOccupations({ country: 'JP', first: 20 }));
    expect(japan.sentence).toContain('no link to an ISCO-08 unit group');
    expect(japan.subtitle).toContain('mean pay');
  });

  it('is the region that pays most and least, the country itself left out', async () => {
    expect((await said(payByRegion({ country: 'GB' }), pounds)).sentence).toBe(
      'Of 11 regions, median pay is highest in London at £77,104 a year, 1.8 times the £42,691 of Wales.',
    );
  });
});

describe('the sentence at the top of a country’s page', () => {
  const lede = async (country: string) => {
    const [profile] = await rowsOf(countryProfile({ country }));
    const views = await Promise.all([
      viewThrough(payByMajorGroup({ country }), pounds, rates),
      viewThrough(topOccupations({ country, first: 20 }), pounds, rates),
    ]);
    return plain(countryLede(profile!, ...views));
  };

  it('says what work pays there and how dear it is', async () => {
    expect(await lede('GB')).toBe(
      'Of 9 groups, median pay is highest for Managers, directors and senior officials at £51,733 a year and lowest for Sales and customer service occupations at £18,001. The United Kingdom was 15 % cheaper than the United States in 2024.',
    );
  });

  it('goes by the best-paid occupation where there are no groups', async () => {
    expect(await lede('AU')).toMatch(/^The highest mean pay is that of Anaesthetists, /);
  });

  it('says so where no price level is known', async () => {
    expect(await lede('PL')).toContain('no monthly market rate of its money is held');
  });
});
