import { describe, expect, it } from 'vitest';
import type { Basket } from '#lib/data/basket.ts';
import { basketFinding } from '#lib/data/findings/basket-finding.ts';
import { differentialsFinding } from '#lib/data/findings/differentials-finding.ts';
import {
  areaDifferentials,
  type AreaDifferentials,
} from '#lib/data/questions/area-differentials.ts';
import { basketOccupations } from '#lib/data/questions/basket-occupations.ts';
import type { Finding } from '#lib/domain/finding.ts';
import { rowsOf, viewThrough } from '../support/answers.ts';
import { csvTable } from '../support/csv-table.ts';

const wholeMix: Basket = { occupations: [], mix: '99', weights: 'jobs', base: '99' };
const byState = { scope: 'state', region: null, step: 5 } as const;

// A narrow space stands before the percent sign.
const plain = ({ sentence, ...words }: Finding): Finding => ({
  ...words,
  sentence: sentence.replaceAll('\u202f', ' '),
});

const said = async (of: AreaDifferentials) =>
  differentialsFinding(await viewThrough(areaDifferentials(of)));
const held = async (of: Basket & { first?: number }) =>
  plain(basketFinding(await viewThrough(basketOccupations(of))));

describe('what differentials say', () => {
  it('is where labour costs most and least against the base, and how many areas are in its band', async () => {
    const rows = await rowsOf(areaDifferentials({ ...wholeMix, ...byState }));
    const inBand = rows.filter(({ differential }) => Math.abs(Number(differential) - 100) < 2.5);
    expect(await said({ ...wholeMix, ...byState })).toMatchObject({
      headline: 'Labour costs most in Washington, least in Puerto Rico',
      subtitle:
        'The nation = 100 by state, all occupations, weighted by their jobs in the nation, bands of 5, May 2025',
      sentence: `The nation being 100, labour costs 120.2 in Washington and 60.1 in Puerto Rico. Bands reach from 60 to 120; ${inBand.length} of 54 states and territories are in the band of the nation.`,
    });
  });

  it('names the method, and counts what is left out', async () => {
    const { note } = await said({ ...wholeMix, mix: '06', ...byState });
    expect(note).toContain('weighted geometric mean');
    expect(note).toContain('nearest step');
    expect(note).toMatch(
      /Left out: 5 occupations published by the hour only and \d+ occupations whose jobs are not published\.$/,
    );
    expect((await said({ ...wholeMix, ...byState, step: null })).note).not.toContain('step');
  });

  it('names one or two occupations, counts more, and says how they are weighted', async () => {
    const of = async (occupations: string[], weights: Basket['weights'] = 'equal') =>
      (await said({ ...wholeMix, occupations, weights, ...byState, base: '39' })).subtitle;
    expect(await of(['29-1141'])).toBe(
      'Ohio = 100 by state, Registered Nurses, bands of 5, May 2025',
    );
    expect(await of(['29-1141', '15-1252'])).toContain(
      'Registered Nurses, Software Developers, weighted alike',
    );
    expect(await of(['29-1141', '15-1252', '29-1213'], 'jobs')).toContain(
      '3 occupations, weighted by their jobs in the nation',
    );
  });

  it('says who has none, and why nobody has one', async () => {
    const rare = await said({
      ...wholeMix,
      occupations: ['29-1141', '29-1213', '19-2012'],
      weights: 'equal',
      ...byState,
    });
    expect(rare.sentence).toContain(
      '10 states and territories have no differential: too little of the basket is published.',
    );
    const actors = await said({ ...wholeMix, occupations: ['27-2011'], ...byState });
    expect(actors).toMatchObject({
      headline: 'No state has a differential for this basket',
      sentence: 'No state has a differential for this basket. Published by the hour only.',
    });
  });

  it('is a single place’s own where only one is left', async () => {
    const one = await said({
      ...wholeMix,
      occupations: ['29-1141'],
      ...byState,
      scope: 'local',
      named: 'austin-round rock',
    });
    expect(one.headline).toMatch(
      /^Labour costs [\d.]+ against 100 in the nation in the Austin metro$/,
    );
    const base = await said({
      ...wholeMix,
      occupations: ['29-1141'],
      base: '12420',
      ...byState,
      scope: 'local',
      named: 'austin-round rock',
    });
    expect(base.sentence).toBe('The Austin metro being 100, the Austin metro stands at 100.');
  });
});

describe('what a basket says', () => {
  it('is which occupation weighs most, as its jobs in the tables make it', async () => {
    const jobs = csvTable('us/oews_national')
      .filter(
        ({ year, level, pay_basis }) =>
          year === '2025' && level === 'detailed' && pay_basis !== 'hourly_only',
      )
      .map(({ title, employment }) => ({ title, employment: Number(employment) }))
      .sort((a, b) => b.employment - a.employment);
    const all = jobs.reduce((total, { employment }) => total + employment, 0);
    const share = (100 * jobs[0]!.employment) / all;
    expect(await held({ ...wholeMix, first: 20 })).toMatchObject({
      headline: `${jobs[0]!.title} weigh most in the basket`,
      subtitle:
        'All occupations, weighted by their jobs in the nation, the 20 weightiest, May 2025',
      sentence: `${jobs[0]!.title} are ${share.toFixed(1)} % of the basket.`,
    });
  });

  it('is that picked occupations weigh alike, and which are left out and why', async () => {
    expect(
      await held({
        occupations: ['29-1141', '27-2011', '29-1213'],
        mix: '99',
        weights: 'equal',
        base: '06',
      }),
    ).toMatchObject({
      headline: '2 occupations weigh alike',
      sentence:
        'Each of them is 50 % of the basket. Left out of every differential: Dermatologists (the base publishes no median) and Actors (published by the hour only).',
    });
    expect(
      (await held({ occupations: ['27-2011'], mix: '99', weights: 'equal', base: '99' })).headline,
    ).toBe('The basket holds no occupation that can be measured');
  });
});
