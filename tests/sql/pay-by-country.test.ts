import { describe, expect, it } from 'vitest';
import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import { payByCountry } from '#lib/data/questions/pay-by-country.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { cellOf } from '#lib/domain/answer.ts';
import { statistics } from '#lib/domain/statistic.ts';
import type { Row } from '#lib/domain/question.ts';
import { formatCell } from '#lib/domain/format.ts';
import { columnNamed } from '#lib/domain/view.ts';
import { ask, datasetRates, rowsOf, viewThrough } from '../support/answers.ts';
import { csvTable, numberOf } from '../support/csv-table.ts';

const manager = '11-9111';

const of = (rows: readonly Row[], iso2: string): Row | undefined =>
  rows.find(({ country_iso2 }) => country_iso2 === iso2);

const codesOf = (rows: readonly Row[]): readonly unknown[] =>
  rows.map(({ country_iso2 }) => country_iso2);

const published = (publication: string, year: string, code: string) =>
  csvTable('international/pay').find(
    (row) =>
      row.publication_id === publication &&
      row.year === year &&
      row.sex === 'total' &&
      row.region === '' &&
      row.occupation_code === code,
  )!;

const payOf = (row: ReturnType<typeof published>) => ({
  ...Object.fromEntries(statistics.map((name) => [`pay_${name}`, numberOf(row[name])])),
  pay_low: numberOf(row.low),
  pay_high: numberOf(row.high),
});

describe('pay by country', () => {
  it('has one row a country, each with the figures that its publisher printed', async () => {
    const rows = await rowsOf(payByCountry({ soc: manager }));
    expect(new Set(codesOf(rows)).size).toBe(rows.length);
    for (const [iso2, publication, year, code] of [
      ['GB', 'gb_ashe_14_7a', '2024', '1171'],
      ['CA', 'ca_job_bank_2025', '2025', '30010'],
      ['DE', 'de_62361_0030_2025', '2025', '81394'],
      ['CH', 'ch_lse_205', '2024', '13'],
      ['SI', 'si_0711335s', '2022', '1342'],
      ['ES', 'es_ees_2018', '2018', '13'],
      ['SG', 'sg_mom_2023_2024', '2024', '13420'],
      ['BR', 'br_pnadc_9457', '2025', '1'],
      ['AT', 'at_eurostat_ses', '2022', '1'],
    ] as const) {
      expect(of(rows, iso2), iso2).toMatchObject({
        publication_id: publication,
        year: Number(year),
        occupation_code: code,
        ...payOf(published(publication, year, code)),
      });
    }
  });

  it('has the United States first, as the Bureau published it', async () => {
    const [nation] = await rowsOf(payByCountry({ soc: manager }));
    expect(nation).toMatchObject({
      country_iso2: 'US',
      place: 'United States',
      region: 'americas',
      year: 2025,
      pay_p25: 94_700,
      pay_p50: 123_860,
      pay_p75: 166_100,
      pay_low: null,
      currency: 'USD',
      pay_period: 'year',
      measure: 'percentiles',
      match: 'same occupation (SOC)',
      depth: null,
      occupation_code: manager,
      gross_or_net: 'gross',
      publisher: 'U.S. Bureau of Labor Statistics',
      flag: null,
      caption:
        'BLS 2025 · percentiles · same occupation (SOC) · gross · employees, full-time and part-time; the self-employed are not counted',
    });
  });

  it('keeps pay in the reader’s own currency as published beside what is exchanged', async () => {
    const view = await viewThrough(payByCountry({ soc: '11-9111' }), {}, await datasetRates());
    const median = columnNamed(view, 'pay_p50');
    const text = (iso2: string) =>
      formatCell(
        view.rows.find((row) => row.country_iso2 === iso2)!,
        median,
      );
    expect(text('US')).toBe('$123,860');
    expect(text('GB')).toMatch(/^≈ \$\d\d,\d00$/);
  });

  it('has US areas after the nation, in the order asked', async () => {
    const question = payByCountry({ soc: manager, areas: ['19100', '48', '19100'] });
    const rows = await rowsOf(question);
    const dallas = csvTable('us/oews_metro').find(
      (row) => row.area_code === '19100' && row.soc_code === manager,
    )!;
    expect(rows.slice(0, 3).map(({ place }) => place)).toEqual([
      'United States',
      'Dallas-Fort Worth-Arlington, TX',
      'Texas',
    ]);
    expect(rows[1]).toMatchObject({
      area_code: '19100',
      pay_p10: numberOf(dallas.annual_p10),
      pay_p50: numberOf(dallas.annual_p50),
      pay_p90: numberOf(dallas.annual_p90),
      pay_mean: null,
      mean_absence: 'not_collected',
      publication_id: 'us_oews_metro',
    });
    const alone = await rowsOf(wagePercentiles({ soc: manager, areas: ['48'] }));
    expect(rows[2]).toMatchObject({ pay_p50: alone[0]!.pay_p50, pay_mean: alone[0]!.pay_mean });
  });

  it('reads the tables of states and metropolitan areas only for their areas', () => {
    const tables = (areas: readonly string[]) =>
      payByCountry({ soc: manager, areas }).reads.map(({ table }) => table);
    expect(tables([])).not.toContain('us_oews_state');
    expect(tables(['48'])).toContain('us_oews_state');
    expect(tables(['48'])).not.toContain('us_oews_metro');
    expect(payByCountry({ soc: manager, areas: ['19100'] }).reads).toContainEqual({
      table: 'us_oews_metro',
      partition: { column: 'soc_code', prefix: '11' },
    });
  });

  it('is by the hour for the United States where the Bureau publishes nothing else', async () => {
    const rows = await rowsOf(payByCountry({ soc: '27-2011' }));
    expect(of(rows, 'US')).toMatchObject({
      pay_period: 'hour',
      pay_basis: 'hourly_only',
      pay_p25: 20.34,
      pay_p75: 97.95,
    });
  });

  it('says of each row how near its group is and what was measured', async () => {
    const rows = await rowsOf(payByCountry({ soc: manager }));
    const words = (iso2: string) => of(rows, iso2)!.caption;
    expect(words('GB')).toBe(
      'ONS 2024 · percentiles · same unit group, in part · gross · employee jobs held for at least a year, full-time and part-time',
    );
    expect(words('CA')).toBe(
      'Job Bank 2025 · low, median, high · same unit group, in part · gross · employees; national level',
    );
    expect(words('DE')).toBe(
      'Destatis 2025 · mean and median · same unit group · gross · full-time employees; without special payments',
    );
    expect(words('SG')).toBe(
      'MOM 2024 · quartiles and median · same unit group · gross · full-time resident employees',
    );
    expect(words('CH')).toBe(
      'FSO 2024 · percentiles · sub-major group around it · gross · employees; wages standardised to 4 1/3 weeks of 40 hours',
    );
    expect(words('AT')).toBe(
      'Eurostat 2022 · mean · major group around it · gross · employees of enterprises with 10 or more employees',
    );
  });

  it('tells a suppressed cell from one that was never collected', async () => {
    const { rows, question } = await ask(payByCountry({ soc: manager }));
    const state = (iso2: string, name: string) =>
      cellOf(
        of(rows, iso2)!,
        question.columns.find((column) => column.name === name)!,
      ).state;
    expect(state('GB', 'pay_p90')).toBe('suppressed');
    expect(state('GB', 'pay_low')).toBe('not_collected');
    expect(state('SG', 'pay_p10')).toBe('not_collected');
    expect(state('AT', 'pay_p50')).toBe('not_collected');
    expect(state('DE', 'pay_p90')).toBe('not_collected');
  });

  it('hands on the publisher’s own mark of low reliability', async () => {
    const spain = of(await rowsOf(payByCountry({ soc: '45-2092' })), 'ES');
    expect(spain).toMatchObject({ occupation_code: '95', flag: 'low_reliability' });
    expect(spain!.caption).toContain(' · low reliability');
  });

  it('hands on that nothing is published for a group', async () => {
    const choice = of(await rowsOf(payByCountry({ soc: manager, choices: ['CA.00013'] })), 'CA');
    expect(choice).toMatchObject({
      flag: 'suppressed',
      pay_p50: null,
      p50_absence: 'suppressed',
      measure: 'nothing published',
    });
  });

  it('names the countries that publish pay without a link to the occupation', async () => {
    const rows = await rowsOf(payByCountry({ soc: manager }));
    expect(rows[0]!.unlinked).toBe(
      'AU asia-pacific Australia; JP asia-pacific Japan; MX americas Mexico; NZ asia-pacific New Zealand',
    );
    const teachers = await rowsOf(payByCountry({ soc: '25-2031', region: 'asia-pacific' }));
    expect(teachers).toEqual([]);
    const european = await rowsOf(payByCountry({ soc: '19-3011', region: 'europe' }));
    expect(european[0]!.unlinked).toBe('GB europe United Kingdom');
  });

  it('has a row for every sort of occupation, and only national pay for groups of them', async () => {
    const pages = await rowsOf(occupationPages());
    const sample = pages.filter((_, at) => at % Math.floor(pages.length / 60) === 0);
    expect(sample.length).toBeGreaterThanOrEqual(60);
    for (const { soc_code, level } of sample) {
      const rows = await rowsOf(payByCountry({ soc: String(soc_code), areas: ['48'] }));
      expect(rows[0], String(soc_code)).toMatchObject({ country_iso2: 'US' });
      if (level !== 'detailed') {
        expect(new Set(codesOf(rows))).toEqual(new Set(['US']));
        expect(rows[1]).toMatchObject({ pay_p50: null, p50_absence: 'not_collected' });
        expect(rows[0]!.unlinked).toBeNull();
      }
    }
  }, 120_000);

  it('has no row for a code that is no occupation', async () => {
    expect(await rowsOf(payByCountry({ soc: "11-9111' or 1=1--" }))).toEqual([]);
  });
});

describe('a group that the reader chose', () => {
  it('takes the place of the nearest one, and keeps its link', async () => {
    const rows = await rowsOf(payByCountry({ soc: '43-6013', choices: ['GB.1231'] }));
    expect(of(rows, 'GB')).toMatchObject({
      occupation_code: '1231',
      match: 'chosen by you',
      depth: 4,
      isco08: '3344',
      ...payOf(published('gb_ashe_14_7a', '2024', '1231')),
    });
    expect(of(rows, 'CA')).toMatchObject({ occupation_code: '13112', match: 'same unit group' });
  });

  it('may be one without any link, and its country is no longer said to have none', async () => {
    const rows = await rowsOf(payByCountry({ soc: manager, choices: ['NZ.1', 'GB.4211'] }));
    expect(of(rows, 'NZ')).toMatchObject({
      occupation_title: 'Managers',
      match: 'chosen by you',
      depth: null,
      isco08: null,
      linked_by: 'no link is known',
      other_groups: null,
      caption:
        'Stats NZ 2025 · mean and median · chosen by you · gross · wage and salary earners, all ages',
    });
    expect(of(rows, 'GB')).toMatchObject({ depth: null, match: 'chosen by you' });
    expect(rows[0]!.unlinked).toBe(
      'AU asia-pacific Australia; JP asia-pacific Japan; MX americas Mexico',
    );
  });

  it('is left alone where nobody publishes it', async () => {
    const plain = await rowsOf(payByCountry({ soc: manager }));
    const choices = ['GB.9999', 'XX.1', 'GB', "GB.1231' or 1=1--", ''];
    expect(await rowsOf(payByCountry({ soc: manager, choices }))).toEqual(plain);
  });
});

describe('only like with like', () => {
  it('keeps the rows that publish the statistic itself, gross', async () => {
    const like = 'measure';
    const medians = await rowsOf(payByCountry({ soc: manager, like }));
    expect(medians.every(({ pay_p50 }) => typeof pay_p50 === 'number')).toBe(true);
    expect(codesOf(medians)).toEqual(expect.arrayContaining(['US', 'GB', 'CA', 'DE', 'SG']));
    expect(of(medians, 'AT')).toBeUndefined();
    const upper = await rowsOf(payByCountry({ soc: manager, like, statistic: 'p90' }));
    expect(codesOf(upper)).toEqual(['US', 'SI', 'ES', 'CH']);
    const means = await rowsOf(payByCountry({ soc: manager, like, statistic: 'mean' }));
    expect(codesOf(means)).toEqual(expect.arrayContaining(['US', 'AT', 'DE', 'BR']));
    expect(of(means, 'CA')).toBeUndefined();
  });

  it('leaves out what respondents report as net or gross', async () => {
    const choices = ['MX.1'];
    expect(of(await rowsOf(payByCountry({ soc: manager, choices })), 'MX')).toBeDefined();
    const gross = await rowsOf(payByCountry({ soc: manager, choices, like: 'measure' }));
    expect(of(gross, 'MX')).toBeUndefined();
  });

  it('keeps the occupation itself and its unit group', async () => {
    const rows = await rowsOf(payByCountry({ soc: manager, areas: ['48'], like: 'group' }));
    expect(codesOf(rows)).toEqual(['US', 'US', 'CA', 'DE', 'SG', 'SI', 'GB']);
  });
});

describe('countries chosen', () => {
  it('are those of a region, the United States among the Americas', async () => {
    const inRegion = async (region: 'americas' | 'europe' | 'africa') =>
      codesOf(await rowsOf(payByCountry({ soc: manager, region })));
    expect(await inRegion('americas')).toEqual(['US', 'BR', 'CA']);
    expect(await inRegion('africa')).toEqual([]);
    const european = await inRegion('europe');
    expect(european).toContain('GB');
    expect(european).not.toContain('US');
  });

  it('are those named, beside the United States', async () => {
    const rows = await rowsOf(
      payByCountry({ soc: manager, countries: ['SG', 'DE', "' or 1=1--"] }),
    );
    expect(codesOf(rows)).toEqual(['US', 'DE', 'SG']);
  });
});
