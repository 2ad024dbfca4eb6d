import { describe, expect, it } from 'vitest';
import { alternateTitles } from '#lib/data/questions/alternate-titles.ts';
import { countriesOfOccupation } from '#lib/data/questions/countries-of-occupation.ts';
import { guideCrosscheck } from '#lib/data/questions/guide-crosscheck.ts';
import { guideKeyFacts } from '#lib/data/questions/guide-key-facts.ts';
import { guideLevels } from '#lib/data/questions/guide-levels.ts';
import { guidePayAbroad } from '#lib/data/questions/guide-pay-abroad.ts';
import { guideRelatedCareers } from '#lib/data/questions/guide-related-careers.ts';
import { guideRoutes } from '#lib/data/questions/guide-routes.ts';
import { relatedOccupations } from '#lib/data/questions/related-occupations.ts';
import { technologySkills } from '#lib/data/questions/technology-skills.ts';
import { cellOf } from '#lib/domain/answer.ts';
import { type worldRegions } from '#lib/domain/region.ts';
import { viewOf } from '#lib/domain/view.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { ask, datasetRates, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf } from '../support/csv-table.ts';

describe('the founding guide', () => {
  it('stands beside the publisher with the difference in percent', async () => {
    const rows = await rowsOf(guideCrosscheck());
    const fact = (name: string) => rows.find((row) => row.fact === name);
    expect(rows).toHaveLength(csvTable('guide/crosscheck').length);
    expect(fact('median_salary_may_2023')).toMatchObject({
      guide_value: '104830',
      official_value: '110680',
      guide_pay_low: 104_830,
      guide_pay_high: null,
      official_pay: 110_680,
      currency: 'USD',
      difference_percent: expect.closeTo(-5.2855, 3),
    });
    expect(fact('annual_openings_2022_32')).toMatchObject({
      guide_value: '34700',
      official_value: '54700',
      guide_pay_low: null,
    });
    expect(fact('gb_range_vs_1171')).toMatchObject({
      guide_pay_low: 30_000,
      guide_pay_high: 45_000,
      official_pay: 52_344,
      currency: 'GBP',
      difference_percent: null,
    });
    expect(fact('typical_education')).toMatchObject({ difference_percent: null });
  });

  it('has its pay in money columns and the rest in plain ones', async () => {
    const rows = await rowsOf(guideKeyFacts());
    const fact = (name: string) => rows.find((row) => row.fact === name);
    expect(fact('median_salary')).toMatchObject({ pay_low: 104_830, value_low: null });
    expect(fact('growth_outlook')).toMatchObject({ pay_low: null, value_low: 28 });
    expect(await rowsOf(guideLevels())).toHaveLength(5);
  });

  it('keeps its pay abroad by world region, in local currency', async () => {
    const all = await rowsOf(guidePayAbroad({ region: null }));
    expect(all).toHaveLength(8);
    const inRegion = async (region: (typeof worldRegions)[number]) =>
      (await rowsOf(guidePayAbroad({ region }))).map(({ country_iso2 }) => country_iso2);
    expect(await inRegion('americas')).toEqual(['CA', 'MX', 'US']);
    expect(await inRegion('europe')).toEqual(['DK', 'DE', 'GB']);
    expect(await inRegion('asia-pacific')).toEqual(['AU', 'SG']);
    expect(await inRegion('africa')).toEqual([]);
    expect(all.find((row) => row.country_iso2 === 'DK')).toMatchObject({
      currency: 'DKK',
      pay_low: 300_000,
      pay_high: 450_000,
      guide_usd_low: 43_000,
    });
  });

  it('states the cost of its routes once, whatever the pay period', async () => {
    const view = viewOf(await ask(guideRoutes()), {
      lens: { ...defaultLens, currency: 'EUR', period: 'month' },
      rates: await datasetRates(),
    });
    const rate = (await datasetRates()).exchange.unitsPerUsd.EUR!;
    const bachelor = view.rows.find(({ route }) => route === "Bachelor's degree")!;
    expect(bachelor.cost_low).toBe(40_000);
    expect(bachelor.cost_low_eur).toBeCloseTo(40_000 * rate, -2);
  });

  it('has the official pay of the careers it calls related', async () => {
    const rows = await rowsOf(guideRelatedCareers());
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatchObject({ page_code: '11-9111', pay_p50: 123_860 });
  });
});

describe('countries', () => {
  it('publish the nearest group they have, in its newest year', async () => {
    const rows = await rowsOf(countriesOfOccupation({ soc: '11-9111' }));
    expect(new Set(rows.map(({ country_iso2 }) => country_iso2)).size).toBe(rows.length);
    const by = (publication: string) => rows.find((row) => row.publication_id === publication);
    expect(by('gb_ashe_14_7a')).toMatchObject({
      year: 2024,
      occupation_code: '1171',
      depth: 4,
      pay_p50: 4362,
      pay_period: 'month',
      currency: 'GBP',
    });
    expect(by('ca_job_bank_2025')).toMatchObject({ pay_low: 35, pay_p50: 55.29, pay_high: 79.33 });
    expect(by('ch_lse_205')).toMatchObject({ isco08: '13', depth: 2 });
    expect(by('at_eurostat_ses')).toMatchObject({ isco08: '1', depth: 1, pay_p50: null });
    expect(by('es_ees_2018')).toMatchObject({ occupation_code: '13', depth: 2, pay_p50: 4264 });
    expect(by('sg_mom_2023_2024')).toMatchObject({ occupation_code: '13420', depth: 4 });
    const file = csvTable('international/pay').find(
      (row) =>
        row.publication_id === 'si_0711335s' &&
        row.year === '2022' &&
        row.sex === 'total' &&
        row.occupation_code === '1342',
    )!;
    expect(by('si_0711335s')).toMatchObject({
      pay_p10: numberOf(file.p10),
      pay_p50: numberOf(file.p50),
      pay_mean: numberOf(file.mean),
    });
  });

  it('are not said to suppress a statistic that they never publish', async () => {
    const { rows, question } = await ask(countriesOfOccupation({ soc: '11-9111' }));
    const state = (publication: string, column: string) =>
      cellOf(
        rows.find((row) => row.publication_id === publication)!,
        question.columns.find(({ name }) => name === column)!,
      ).state;
    expect(state('at_eurostat_ses', 'pay_p50')).toBe('not_collected');
    expect(state('gb_ashe_14_7a', 'pay_p90')).toBe('suppressed');
    expect(state('gb_ashe_14_7a', 'pay_low')).toBe('not_collected');
  });

  it('keep the countries of one region', async () => {
    const rows = await rowsOf(countriesOfOccupation({ soc: '11-9111', region: 'europe' }));
    expect(new Set(rows.map(({ region }) => region))).toEqual(new Set(['europe']));
  });
});

describe('what belongs to an occupation', () => {
  it('is its other titles, those of the parts of a combined code included', async () => {
    const titles = await rowsOf(alternateTitles({ soc: '11-9111' }));
    expect(titles.map(({ title }) => title)).toContain('Medical Office Manager');
    const combined = await rowsOf(alternateTitles({ soc: '13-1020' }));
    expect(new Set(combined.map(({ soc_code }) => soc_code))).toContain('13-1022');
    expect(new Set(combined.map(({ title }) => title)).size).toBe(combined.length);
  });

  it('is its technology, what is in demand first', async () => {
    const rows = await rowsOf(technologySkills({ soc: '11-9111' }));
    const file = csvTable('us/technology_skills').filter(({ soc_code }) => soc_code === '11-9111');
    expect(rows).toHaveLength(file.length);
    const demanded = rows.map(({ in_demand }) => in_demand);
    expect(demanded.lastIndexOf(true)).toBe(demanded.filter(Boolean).length - 1);
  });

  it('is its related occupations, the nearest first, with the page each leads to', async () => {
    const rows = await rowsOf(relatedOccupations({ soc: '11-9111' }));
    const file = csvTable('us/related_occupations')
      .filter(({ soc_code }) => soc_code === '11-9111')
      .sort((a, b) => Number(a.rank) - Number(b.rank));
    expect(rows.map(({ soc_code }) => soc_code)).toEqual(
      file.map(({ related_soc_code }) => related_soc_code),
    );
    const parts = await rowsOf(relatedOccupations({ soc: '13-1082' }));
    for (const row of [...rows, ...parts]) {
      if (row.has_page === true) expect(row.page_code).not.toBeNull();
      else expect(row.pay_p50).toBeNull();
    }
  });
});
