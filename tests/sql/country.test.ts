import { describe, expect, it } from 'vitest';
import { confidenceWords, measureWords } from '#lib/data/publication-words.ts';
import { countryPages } from '#lib/data/questions/country-pages.ts';
import { countryProfile } from '#lib/data/questions/country-profile.ts';
import { countryPublications } from '#lib/data/questions/country-publications.ts';
import { payByMajorGroup } from '#lib/data/questions/pay-by-major-group.ts';
import { payByRegion } from '#lib/data/questions/pay-by-region.ts';
import { sexDifference } from '#lib/data/questions/sex-difference.ts';
import { cellOf } from '#lib/domain/answer.ts';
import type { Row } from '#lib/domain/question.ts';
import { ask, rowOf, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf, type CsvRow } from '../support/csv-table.ts';

const pay = csvTable('international/pay');
const publications = csvTable('international/publications');
const countries = [...new Set(publications.map(({ country_iso2 }) => country_iso2!))].sort();

/** Published rows of a publication for the whole country. */
const published = (publication: string, year: string, sex = 'total', region = '') =>
  pay.filter(
    (row) =>
      row.publication_id === publication &&
      row.year === year &&
      row.sex === sex &&
      row.region === region,
  );

const statistics = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'] as const;
const amounts = (row: CsvRow) =>
  Object.fromEntries(statistics.map((each) => [`pay_${each}`, numberOf(row[each])]));
const codeOf = ({ occupation_code }: Row | CsvRow): string => String(occupation_code);

describe('the countries with a page', () => {
  it('are those with a publication, and the United States', async () => {
    const rows = await rowsOf(countryPages());
    expect(rows.map(({ country_iso2 }) => country_iso2).sort()).toEqual(
      [...countries, 'US'].sort(),
    );
  });

  it('know whether their price level can be told', async () => {
    const rows = await rowsOf(countryPages());
    const years = (iso2: string) => rows.find((row) => row.country_iso2 === iso2)?.price_years;
    expect(years('GB')).toBe(35);
    expect(years('US')).toBe(35);
    expect([years('PL'), years('BG'), years('RS')]).toEqual([0, 0, 0]);
  });

  it('have a profile with the newest price level, or without one', async () => {
    expect(await rowOf(countryProfile({ country: 'GB' }))).toMatchObject({
      country: 'United Kingdom',
      region: 'europe',
      currency: 'GBP',
      price_year: 2024,
      price_level: 84.9,
    });
    expect(await rowOf(countryProfile({ country: 'PL' }))).toMatchObject({ price_level: null });
    expect(await rowsOf(countryProfile({ country: 'XX' }))).toEqual([]);
  });
});

describe('what a country publishes', () => {
  it('stands as in the table of publications', async () => {
    const rows = await rowsOf(countryPublications({ country: 'GB' }));
    expect(rows.map(({ publication_id }) => publication_id)).toEqual([
      'gb_ashe_3_2025',
      'gb_ashe_14_7a',
    ]);
    const file = publications.find((row) => row.publication_id === 'gb_ashe_3_2025')!;
    expect(rows[0]).toMatchObject({
      title: file.title_or_table,
      publisher: file.publisher,
      reference_period: file.reference_period,
      population: file.population,
      licence: file.licence,
      occupations: 9,
      newest_year: 2025,
      conversion: null,
    });
  });

  it('has words for every measure and every way it was obtained', () => {
    for (const { measure, confidence } of publications) {
      expect(measureWords[measure!], measure).toBeDefined();
      expect(confidenceWords[confidence!], confidence).toBeDefined();
    }
    expect(confidenceWords.third_party_derived).toBe(
      'third-party aggregation of official microdata',
    );
  });

  it('is OEWS for the United States', async () => {
    expect(await rowOf(countryPublications({ country: 'US' }))).toMatchObject({
      publisher: 'U.S. Bureau of Labor Statistics',
      reference_period: 'May 2025',
    });
  });
});

describe('pay by major group', () => {
  it.each([
    ['GB', 'gb_ashe_3_2025', '2025', 1, 9],
    ['CH', 'ch_lse_205', '2024', 1, 9],
    ['ES', 'es_ees_2018', '2018', 1, 9],
    ['SI', 'si_0711335s', '2022', 1, 10],
    ['AT', 'at_eurostat_ses', '2022', 1, 8],
    ['NZ', 'nz_inc_inc_004', '2025', 1, 9],
    ['DE', 'de_62361_0030_2025', '2025', 2, 37],
    ['CA', 'ca_statcan_14100417_2025', '2025', 3, 10],
  ])('of %s is the first level of %s', async (country, publication, year, digits, count) => {
    const rows = await rowsOf(payByMajorGroup({ country }));
    const file = published(publication, year).filter((row) => codeOf(row).length === digits);
    expect(rows).toHaveLength(count);
    expect(rows.map(codeOf)).toEqual(file.map(codeOf));
    for (const [at, row] of rows.entries()) {
      expect(row).toMatchObject({ ...amounts(file[at]!), year: Number(year) });
      expect(row).toMatchObject({ currency: file[at]!.currency, pay_period: file[at]!.pay_period });
    }
  });

  it('of Mexico is all ten groups, of which the tenth is no part of the first', async () => {
    const rows = await rowsOf(payByMajorGroup({ country: 'MX' }));
    expect(rows.map(codeOf)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('of the United States is that of the SOC major groups', async () => {
    const rows = await rowsOf(payByMajorGroup({ country: 'US' }));
    const file = csvTable('us/oews_national').filter(
      ({ year, level }) => year === '2025' && level === 'major',
    );
    expect(rows.map(({ pay_p50 }) => pay_p50)).toEqual(
      file.map(({ annual_p50 }) => numberOf(annual_p50)),
    );
  });

  it('is missing only where single occupations are all that is published', async () => {
    const without: string[] = [];
    for (const country of countries) {
      if ((await rowsOf(payByMajorGroup({ country }))).length === 0) without.push(country);
    }
    expect(without).toEqual(['AU', 'JP', 'SG']);
  });

  it('tells suppressed from not collected, and few observations from many', async () => {
    const { rows, question } = await ask(payByMajorGroup({ country: 'AT' }));
    const median = question.columns.find(({ name }) => name === 'pay_p50')!;
    expect(cellOf(rows[0]!, median).state).toBe('not_collected');
    const britain = await ask(payByRegion({ country: 'GB' }));
    const wales = britain.rows.find(({ region }) => region === 'Wales')!;
    const p90 = britain.question.columns.find(({ name }) => name === 'pay_p90')!;
    expect(cellOf(wales, p90).state).toBe('suppressed');
  });
});

describe('the difference between the sexes', () => {
  it('is (men − women) ÷ men, of the published medians', async () => {
    const rows = await rowsOf(sexDifference({ country: 'GB' }));
    expect(rows).toHaveLength(9);
    const managers = rows.find((row) => codeOf(row) === '1');
    // (56,500 − 45,991) ÷ 56,500 = 18.6 %
    expect(managers).toMatchObject({
      statistic: 'median',
      pay_men: 56_500,
      pay_women: 45_991,
      gap_percent: 18.6,
    });
    // (25,536 − 12,358) ÷ 25,536 = 51.6 %: the widest comes first.
    expect(rows[0]).toMatchObject({ occupation_code: '9', gap_percent: 51.6 });
  });

  it('is that of the means where only means are published', async () => {
    const rows = await rowsOf(sexDifference({ country: 'AT' }));
    const of = (sex: string) =>
      Number(published('at_eurostat_ses', '2022', sex).find((row) => codeOf(row) === '1')?.mean);
    const [men, women] = [of('male'), of('female')];
    const managers = rows.find((row) => codeOf(row) === '1');
    expect(managers).toMatchObject({ statistic: 'mean', pay_men: men, pay_women: women });
    expect(managers?.gap_percent).toBeCloseTo((100 * (men - women)) / men, 1);
  });

  it('is empty where one of the two is not published', async () => {
    const { rows, question } = await ask(sexDifference({ country: 'AU' }));
    const women = new Set(published('au_eeh_2025', '2025', 'female').map(codeOf));
    const alone = rows.filter((row) => !women.has(codeOf(row)));
    expect(alone.length).toBeGreaterThan(0);
    const column = question.columns.find(({ name }) => name === 'gap_percent')!;
    for (const row of alone) {
      expect(row).toMatchObject({ gap_percent: null, pay_women: null });
      expect(cellOf(row, column).state).toBe('not_collected');
    }
  });

  it('has no rows for a country that does not publish pay by sex', async () => {
    expect(await rowsOf(sexDifference({ country: 'BR' }))).toEqual([]);
    expect(await rowsOf(sexDifference({ country: 'SG' }))).toEqual([]);
  });
});

describe('pay by region', () => {
  it('begins with the country, then its regions by their median', async () => {
    const rows = await rowsOf(payByRegion({ country: 'GB' }));
    expect(rows).toHaveLength(12);
    expect(rows.slice(0, 2).map(({ region }) => region)).toEqual(['United Kingdom', 'London']);
    const [london] = published('gb_ashe_3_2025', '2025', 'total', 'London');
    expect(rows[1]).toMatchObject(amounts(london!));
  });

  it('is of the group that is asked for', async () => {
    const rows = await rowsOf(payByRegion({ country: 'CA', group: 'T02' }));
    expect(new Set(rows.map(codeOf))).toEqual(new Set(['T02']));
    expect(rows).toHaveLength(11);
    const [ontario] = published('ca_statcan_14100417_2025', '2025', 'total', 'Ontario').filter(
      (row) => codeOf(row) === 'T02',
    );
    expect(rows.find(({ region }) => region === 'Ontario')).toMatchObject(amounts(ontario!));
  });

  it('has no rows where no region or no such group is published', async () => {
    expect(await rowsOf(payByRegion({ country: 'DE' }))).toEqual([]);
    expect(await rowsOf(payByRegion({ country: 'GB', group: "1' or 1=1--" }))).toEqual([]);
  });
});
