import { describe, expect, it } from 'vitest';
import { payComparisonFinding } from '#lib/data/findings/pay-comparison-finding.ts';
import { payDifferencesFinding } from '#lib/data/findings/pay-differences-finding.ts';
import { payByCountry } from '#lib/data/questions/pay-by-country.ts';
import { payComparison } from '#lib/data/questions/pay-comparison.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { cellOf } from '#lib/domain/answer.ts';
import { defaultLens, type Lens } from '#lib/domain/lens.ts';
import type { Base } from '#lib/domain/question.ts';
import { statistics } from '#lib/domain/statistic.ts';
import { viewOf } from '#lib/domain/view.ts';
import { ask, datasetRates, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf } from '../support/csv-table.ts';
import { broken, wordsOf } from '../support/findings.ts';

const [manager, pharmacist, nurse, actor] = ['11-9111', '29-1051', '29-1141', '27-2011'];
const plain = (text: string) => text.replaceAll('\u202f', ' ');

const national = (soc: string) =>
  csvTable('us/oews_national').find((row) => row.year === '2025' && row.soc_code === soc)!;

const withBase = async (
  of: { occupations: string[]; places: string[] },
  base: Base,
  change: Partial<Lens> = {},
) => {
  const lens = { ...defaultLens, ...change };
  return viewOf(await ask(payComparison(of)), { lens, rates: await datasetRates(), base });
};
const figureOf = (soc_code: string, place_code: string): Base => ({
  codes: { soc_code, place_code },
  within: [],
});

describe('pay of occupations in places', () => {
  it('has a row for each occupation in each place, in the order asked', async () => {
    const rows = await rowsOf(
      payComparison({ occupations: [nurse, manager], places: ['GB', '48', '99', 'JP'] }),
    );
    expect(rows.map(({ cell }) => cell)).toEqual(
      [nurse, manager].flatMap((soc) => ['GB', '48', '99', 'JP'].map((place) => `${soc}.${place}`)),
    );
    expect(rows.map(({ place }) => place).slice(0, 4)).toEqual([
      'United Kingdom',
      'Texas',
      'United States',
      'Japan',
    ]);
  });

  it('has the figures that the Bureau printed, with the errors of the nation alone', async () => {
    const [nation, texas] = await rowsOf(
      payComparison({ occupations: [pharmacist], places: ['99', '48'] }),
    );
    const printed = national(pharmacist);
    expect(nation).toMatchObject({
      employment: numberOf(printed.employment),
      employment_rse: numberOf(printed.employment_rse),
      wage_rse: numberOf(printed.wage_rse),
      ...Object.fromEntries(
        statistics.map((name) => [`pay_${name}`, numberOf(printed[`annual_${name}`])]),
      ),
    });
    const there = csvTable('us/oews_state').find(
      (row) => row.area_code === '48' && row.soc_code === pharmacist,
    )!;
    expect(texas).toMatchObject({
      pay_p50: numberOf(there.annual_p50),
      employment: numberOf(there.employment),
      wage_rse: null,
      employment_rse: null,
    });
  });

  it('says of US areas and of other countries what their own questions say', async () => {
    const rows = await rowsOf(
      payComparison({ occupations: [nurse], places: ['99', '06', '35620', 'CA', 'GB', 'SI'] }),
    );
    const areas = await rowsOf(wagePercentiles({ soc: nurse, areas: ['99', '06', '35620'] }));
    const countries = await rowsOf(payByCountry({ soc: nurse, countries: ['GB', 'CA', 'SI'] }));
    const pay = statistics.map((name) => `pay_${name}`);
    for (const row of rows) {
      const other =
        areas.find(({ area_code }) => area_code === row.area_code) ??
        countries.find(({ country_iso2 }) => country_iso2 === row.country_iso2)!;
      for (const name of pay) expect(row[name], `${String(row.cell)} ${name}`).toBe(other[name]);
      if (row.country_iso2 === 'US') continue;
      for (const name of ['match', 'depth', 'publisher', 'occupation_code', 'year', 'measure'])
        expect(row[name], `${String(row.cell)} ${name}`).toBe(other[name]);
    }
  });

  it('keeps a place without figures, and says why it has none', async () => {
    const question = payComparison({ occupations: [manager, actor], places: ['JP', 'ZW', '06'] });
    const rows = await rowsOf(question);
    expect(rows.map(({ match }) => match)).toEqual([
      'no published group is known to hold it',
      'no pay of this country is published here',
      'same occupation (SOC)',
      'no published group is known to hold it',
      'no pay of this country is published here',
      'same occupation (SOC)',
    ]);
    const median = question.columns.find(({ statistic }) => statistic === 'p50')!;
    // California’s figures of actors are by the hour, and its median is suppressed.
    expect(rows.map((row) => cellOf(row, median).state)).toEqual([
      'not_collected',
      'not_collected',
      'value',
      'not_collected',
      'not_collected',
      'suppressed',
    ]);
  });

  it('has no rows for codes that nobody knows', async () => {
    const rows = await rowsOf(
      payComparison({ occupations: ['99-9999', nurse], places: ['99', 'ZZ', '12345'] }),
    );
    expect(rows.map(({ cell }) => cell)).toEqual([`${nurse}.99`]);
  });

  it('reads of other countries nothing where none is asked for, and each partition once', () => {
    const { reads } = payComparison({ occupations: [nurse, pharmacist], places: ['99', '06'] });
    const keys = reads.map((read) => JSON.stringify(read));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.includes('us_oews_state'))).toHaveLength(1);
    expect(keys.filter((key) => key.includes('international'))).toEqual([]);
  });
});

describe('what a comparison says', () => {
  it('goes from the lowest to the highest figure that is alike', async () => {
    const question = payComparison({ occupations: [manager, nurse], places: ['99', '06'] });
    const view = viewOf(await ask(question), { lens: defaultLens, rates: null });
    expect(payComparisonFinding(view)).toMatchObject({
      headline: 'Among 4 like figures, median pay runs from $97,550 to $141,480',
      sentence:
        'Among 4 like figures, median pay runs from $97,550 a year for Registered Nurses in the United States to $141,480 for Medical and Health Services Managers in California.',
    });
  });

  it('never lets the figure of a wider group be the lowest or the highest', async () => {
    const question = payComparison({ occupations: [manager], places: ['99', 'BR', 'CH'] });
    const view = viewOf(await ask(question), { lens: defaultLens, rates: await datasetRates() });
    const { sentence, note } = payComparisonFinding(view);
    expect(sentence).not.toMatch(/Brazil|Switzerland/);
    expect(sentence).toContain('2 figures of wider or other groups stand apart.');
    expect(note).toContain('Means and medians are not ranked together.');
  });

  it('names no winner between means that the published errors do not tell apart', async () => {
    // $140,970 and $140,920, with errors of 0.3 %: 1.96 × √(422.9² + 422.8²) = 1,172.
    const question = payComparison({ occupations: [manager, pharmacist], places: ['99'] });
    const lens = { ...defaultLens, statistic: 'mean' } as const;
    const { headline } = payComparisonFinding(viewOf(await ask(question), { lens, rates: null }));
    expect(headline).toBe(
      'No clear difference in mean pay between Pharmacists in the United States and Medical and Health Services Managers in the United States',
    );
  });
});

describe('what the differences from a base say', () => {
  const managers = figureOf(manager, '99');

  it('calls a difference of means that the errors allow to be nothing no clear difference', async () => {
    const view = await withBase(
      { occupations: [manager, pharmacist, nurse], places: ['99'] },
      managers,
      { statistic: 'mean' },
    );
    expect(view.rows.map((row) => row.pay_mean_difference)).toEqual([null, -50, -39_550]);
    const { headline, sentence } = payDifferencesFinding(view);
    expect(plain(headline)).toBe(
      'Registered Nurses in the United States: mean pay 28.1 % below that of Medical and Health Services Managers in the United States',
    );
    expect(plain(sentence)).toContain('No clear difference: Pharmacists in the United States.');
    const two = await withBase({ occupations: [manager, pharmacist], places: ['99'] }, managers, {
      statistic: 'mean',
    });
    expect(payDifferencesFinding(two).headline).toBe(
      'No clear difference from Medical and Health Services Managers in the United States',
    );
  });

  it('says of medians what they differ by, and that the published error is not theirs', async () => {
    const view = await withBase({ occupations: [manager, pharmacist], places: ['99'] }, managers);
    const { sentence, note } = payDifferencesFinding(view);
    expect(plain(sentence)).toBe(
      'Pharmacists in the United States: median pay is $17,050 (13.8 %) above that of Medical and Health Services Managers in the United States.',
    );
    expect(note).toContain('no error of this statistic is published');
  });

  it('sets each place against the same occupation there', async () => {
    const base = { codes: { soc_code: manager }, within: ['place_code'] };
    const view = await withBase({ occupations: [manager, nurse], places: ['99', '06'] }, base);
    expect(plain(payDifferencesFinding(view).headline)).toBe(
      'Registered Nurses in the United States: median pay 21.2 % below that of Medical and Health Services Managers there',
    );
  });

  it('never has a figure of a wider group or another measure at its head', async () => {
    const view = await withBase({ occupations: [manager], places: ['99', 'BR', 'CH'] }, managers);
    expect(payDifferencesFinding(view).headline).toBe(
      'Nothing here can be set against Medical and Health Services Managers in the United States',
    );
  });

  it.each<Partial<Lens>>([
    {},
    { statistic: 'mean', currency: 'EUR' },
    { period: 'hour', priceLevel: 'ppp' },
    { priceLevel: 'rpp', statistic: 'p90' },
  ])('is whole sentences through any lens: %o', async (lens) => {
    for (const base of [managers, figureOf(actor, 'JP')]) {
      const of = { occupations: [manager, actor, nurse], places: ['99', '35620', 'GB', 'JP'] };
      const view = await withBase(of, base, lens);
      expect(wordsOf(payDifferencesFinding(view))).not.toMatch(broken);
      expect(wordsOf(payComparisonFinding(view))).not.toMatch(broken);
    }
  });
});
