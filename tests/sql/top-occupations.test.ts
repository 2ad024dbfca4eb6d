import { describe, expect, it } from 'vitest';
import { topOccupations } from '#lib/data/questions/top-occupations.ts';
import { cellOf } from '#lib/domain/answer.ts';
import { ask, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf } from '../support/csv-table.ts';

const pay = csvTable('international/pay').filter(
  ({ sex, region }) => sex === 'total' && region === '',
);
const oews = csvTable('us/oews_national').filter(
  ({ year, level }) => year === '2025' && level === 'detailed',
);
const links = csvTable('international/soc2018_isco08');
const occupations = csvTable('us/occupations');

const best = (country: string) => rowsOf(topOccupations({ country, first: 20 }));

/** The codes of OEWS that are linked to an ISCO-08 unit group and have pay. */
const linkedTo = (isco08: string): readonly string[] => {
  const soc = links.filter((row) => row.isco08 === isco08).map(({ soc_code }) => soc_code);
  const codes = occupations
    .filter(({ soc_code, level }) => level === 'detailed' && soc.includes(soc_code))
    .map(({ oews_code }) => oews_code!);
  return [...new Set(codes)].filter((code) => oews.some(({ soc_code }) => soc_code === code));
};

describe('the best-paid occupations of a country', () => {
  it('are those with the highest median at the finest level it publishes', async () => {
    const rows = await best('GB');
    const units = pay
      .filter(
        (row) =>
          row.publication_id === 'gb_ashe_14_7a' &&
          row.year === '2024' &&
          row.occupation_code?.length === 4 &&
          row.p50 !== '',
      )
      .sort((a, b) => Number(b.p50) - Number(a.p50));
    expect(rows.map(({ pay_p50 }) => pay_p50)).toEqual(
      units.slice(0, 20).map(({ p50 }) => numberOf(p50)),
    );
    expect(rows[0]).toMatchObject({ pay_rank: 1, ranked: units.length, year: 2024 });
  });

  it('are ranked by the mean where there is no median, and the median stays empty', async () => {
    const { rows, question } = await ask(topOccupations({ country: 'AU', first: 5 }));
    const means = pay.filter((row) => row.publication_id === 'au_eeh_2025').map(({ mean }) => mean);
    expect(rows[0]!.pay_mean).toBe(Math.max(...means.map(Number)));
    const median = question.columns.find(({ name }) => name === 'pay_p50')!;
    expect(cellOf(rows[0]!, median).state).toBe('not_collected');
  });

  it('are ranked over a year where some are paid by the hour and some by the year', async () => {
    const rows = await best('CA');
    expect(rows[0]).toMatchObject({ occupation_code: '31101', pay_p50: 419_180 });
    const yearly = rows.map((row) => Number(row.pay_p50) * (row.pay_period === 'hour' ? 2080 : 1));
    expect(yearly).toEqual([...yearly].sort((a, b) => b - a));
  });

  it('are all ten groups of Mexico, of which none is part of another', async () => {
    expect(await best('MX')).toHaveLength(10);
  });

  it('are none for the United States, whose own pages have them', async () => {
    expect(await best('US')).toEqual([]);
  });
});

describe('the US occupation beside them', () => {
  it('is the one with the most jobs among those linked to the same ISCO-08 unit group', async () => {
    const rows = (await best('SI')).filter((row) => row.us_soc_code !== null);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const codes = linkedTo(String(row.isco08));
      const jobs = (code: string) =>
        Number(oews.find(({ soc_code }) => soc_code === code)?.employment ?? 0);
      const most = [...codes].sort((a, b) => jobs(b) - jobs(a))[0];
      expect(row.us_soc_code).toBe(most);
      expect(row.us_others).toBe(codes.length - 1);
    }
  });

  it('has its own median and its rank by it among all US occupations', async () => {
    const medians = oews.flatMap(({ annual_p50 }) => numberOf(annual_p50) ?? []);
    const rows = (await best('GB')).filter((row) => typeof row.us_pay_rank === 'number');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const median = numberOf(
        oews.find(({ soc_code }) => soc_code === row.us_soc_code)?.annual_p50,
      )!;
      expect(row.us_pay_p50).toBe(median);
      expect(row.us_pay_rank).toBe(medians.filter((other) => other > median).length + 1);
      expect(row.us_ranked).toBe(medians.length);
    }
  });

  it('is reached by the first ISCO-08 unit group of a national crosswalk', async () => {
    const rows = await best('DE');
    const crosswalk = csvTable('international/crosswalks').filter(
      ({ classification, rank }) => classification === 'KldB2010' && rank === '1',
    );
    for (const row of rows) {
      const link = crosswalk.find(({ code }) => code === row.occupation_code);
      expect(row.isco08).toBe(link?.isco08 ?? null);
    }
  });

  it('is missing, with the reason, where no unit group is linked', async () => {
    for (const country of ['AU', 'JP', 'SG', 'CH', 'AT']) {
      for (const row of await best(country)) {
        expect(row).toMatchObject({
          us_title: null,
          us_pay_p50: null,
          linked_by: 'no link to an ISCO-08 unit group',
        });
      }
    }
  });
});
