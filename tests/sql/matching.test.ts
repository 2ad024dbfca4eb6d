import { describe, expect, it } from 'vitest';
import { matchCandidates } from '#lib/data/questions/match-candidates.ts';
import { payByCountry } from '#lib/data/questions/pay-by-country.ts';
import { publicationGroups } from '#lib/data/questions/publication-groups.ts';
import { rowsOf } from '../support/answers.ts';
import { csvTable, numberOf } from '../support/csv-table.ts';
import { countries, expectedMatches, type Code } from './expected-matches.ts';
import { elsewhere } from './matches-elsewhere.ts';

const asList = (code: Code): readonly (string | null)[] =>
  Array.isArray(code) ? code : [code as string | null];

async function groupsOf(soc: string): Promise<Readonly<Record<string, unknown>>> {
  const rows = await rowsOf(payByCountry({ soc }));
  return Object.fromEntries(rows.map((row) => [row.country_iso2, row.occupation_code]));
}

describe('the group that stands for an occupation abroad', () => {
  it.each(expectedMatches)('is what its title says: $soc $title', async (expected) => {
    const groups = await groupsOf(expected.soc);
    for (const country of countries) {
      const other = elsewhere.find((e) => e.soc === expected.soc && e.country === country);
      const allowed = other ? [other.leadsTo] : asList(expected[country]);
      expect(allowed, `${country}${other ? `: ${other.why}` : ''}`).toContain(
        groups[country] ?? null,
      );
    }
  });

  it('is another one only where that is written down, and rarely', () => {
    for (const { soc, country, leadsTo } of elsewhere) {
      const expected = expectedMatches.find((match) => match.soc === soc)!;
      expect(asList(expected[country]), `${soc} ${country}`).not.toContain(leadsTo);
    }
    expect(elsewhere.length).toBeLessThan(0.04 * expectedMatches.length * countries.length);
  });

  it('is never one whose digits mean something else in Singapore', async () => {
    // Mining supervisors are 3121 in ISCO-08, technicians of aircraft in SSOC 2020.
    expect(await groupsOf('47-1011')).not.toHaveProperty('SG', '31211');
    // A secondary school teacher is not one at a technical institute.
    expect(await groupsOf('25-2031')).not.toHaveProperty('SG');
  });

  it('is not a unit group where the crosswalk knows a wider group only', async () => {
    const rows = await rowsOf(payByCountry({ soc: '53-2022' }));
    const depths = rows.flatMap(({ depth }) => (typeof depth === 'number' ? [depth] : []));
    expect(Math.max(...depths)).toBe(3);
  });
});

describe('the candidates of a country', () => {
  it('have the one that stands for the occupation first, and it alone is said to', async () => {
    for (const country of countries) {
      const rows = await rowsOf(matchCandidates({ soc: '11-9111', country }));
      expect(rows.map(({ is_default }) => is_default)).toEqual(rows.map((_, at) => at === 0));
      expect(rows[0]!.occupation_code).toBe((await groupsOf('11-9111'))[country]);
    }
  });

  it('hold those that the index prefers but the title does not', async () => {
    const rows = await rowsOf(matchCandidates({ soc: '43-6013', country: 'GB' }));
    expect(rows.map(({ occupation_code }) => occupation_code)).toEqual(['4211', '1231']);
    expect(rows[1]).toMatchObject({
      occupation_title: 'Health care practice managers',
      isco08: '3344',
      isco_title: 'Medical secretaries',
      depth: 4,
      partial: false,
      share: 1,
      jobs: 15_000,
      linked_by: 'official index of UK SOC 2020, most frequent code',
    });
  });

  it('have the recommendation of an official key before its other choices', async () => {
    const rows = await rowsOf(matchCandidates({ soc: '11-9111', country: 'DE' }));
    const choices = rows.map(({ linked_by }) => /choice/.test(String(linked_by)));
    expect(choices.indexOf(true)).toBeGreaterThan(0);
    expect(choices.lastIndexOf(false)).toBeLessThan(choices.indexOf(true));
  });

  it('say by which concordance each is linked', async () => {
    const linkedBy = async (country: string) =>
      (await rowsOf(matchCandidates({ soc: '11-9111', country })))[0]!.linked_by;
    expect(await linkedBy('DE')).toBe('official key of KldB 2010');
    expect(await linkedBy('ES')).toBe('derived from the official key of CNO-11');
    expect(await linkedBy('CA')).toBe('derived from the official key of NOC 2011, by equal titles');
    expect(await linkedBy('SG')).toBe('shared digits, no official concordance');
    expect(await linkedBy('SI')).toBe('codes that follow ISCO-08');
  });

  it('are all linked to the occupation by the tables themselves', async () => {
    const crosswalks = csvTable('international/crosswalks');
    const unitGroups = csvTable('international/soc2018_isco08');
    for (const soc of ['11-9111', '29-1141', '43-3031', '53-3032']) {
      const units = unitGroups.filter(({ soc_code }) => soc_code === soc);
      for (const [country, key] of [
        ['GB', 'UK_SOC2020'],
        ['DE', 'KldB2010'],
        ['CA', 'NOC2021'],
      ] as const) {
        for (const row of await rowsOf(matchCandidates({ soc, country }))) {
          const link = crosswalks.find(
            (k) =>
              k.classification === key && k.code === row.occupation_code && k.isco08 === row.isco08,
          );
          expect(link?.partial).toBe(String(row.partial));
          expect(units.map(({ isco08 }) => isco08)).toContain(row.isco08);
        }
      }
    }
  });

  it('are none where no concordance is known', async () => {
    for (const country of ['AU', 'JP', 'MX', 'NZ', "GB' or 1=1--"]) {
      expect(await rowsOf(matchCandidates({ soc: '11-9111', country }))).toEqual([]);
    }
  });
});

describe('the groups that a country publishes', () => {
  it('are all of its newest year, with the figures of the file', async () => {
    const file = csvTable('international/pay').filter(
      (row) =>
        row.publication_id === 'jp_wage_structure' &&
        row.year === '2023' &&
        row.sex === 'total' &&
        row.region === '',
    );
    const rows = await rowsOf(publicationGroups({ country: 'JP' }));
    expect(rows).toHaveLength(file.length);
    for (const row of rows) {
      const published = file.find(({ occupation_code }) => occupation_code === row.occupation_code);
      expect(row).toMatchObject({
        occupation_title: published!.occupation_title,
        pay_mean: numberOf(published!.mean),
        pay_p50: null,
        p50_absence: 'not_collected',
      });
    }
  });

  it('have a code of two publications once, from the newer one', async () => {
    const rows = await rowsOf(publicationGroups({ country: 'GB' }));
    const codes = rows.map(({ occupation_code }) => occupation_code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(rows.find(({ occupation_code }) => occupation_code === '1')).toMatchObject({
      publication_id: 'gb_ashe_3_2025',
      year: 2025,
    });
    expect(rows.find(({ occupation_code }) => occupation_code === '1171')).toMatchObject({
      publication_id: 'gb_ashe_14_7a',
      year: 2024,
      pay_p50: 4362,
    });
  });
});
