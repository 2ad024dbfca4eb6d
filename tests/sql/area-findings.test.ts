import { beforeAll, describe, expect, it } from 'vitest';
import { areaLede } from '#lib/data/findings/area-lede.ts';
import { localAreasFinding } from '#lib/data/findings/local-areas-finding.ts';
import { placeMeasureFinding } from '#lib/data/findings/place-measure-finding.ts';
import { priceMovesFinding } from '#lib/data/findings/price-moves-finding.ts';
import { areaOccupations } from '#lib/data/questions/area-occupations.ts';
import { areaPriceLevels } from '#lib/data/questions/area-price-levels.ts';
import { areaPriceParts } from '#lib/data/questions/area-price-parts.ts';
import { areaProfile } from '#lib/data/questions/area-profile.ts';
import { metroWages } from '#lib/data/questions/metro-wages.ts';
import { payClasses } from '#lib/data/questions/pay-classes.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import type { Finding } from '#lib/domain/finding.ts';
import { defaultLens, type Lens } from '#lib/domain/lens.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { viewOf, type View } from '#lib/domain/view.ts';
import { ask, datasetRates, lenses, rowOf, viewThrough } from '../support/answers.ts';
import { broken, findingOf, wordsOf } from '../support/findings.ts';

let rates: Rates;
beforeAll(async () => {
  rates = await datasetRates();
});

const manager = '11-9111';
const byState = stateWages({ soc: manager, region: null });
const everyLocal = metroWages({ soc: manager, state: null, region: null, every: true });

// A narrow space stands before the percent sign.
const plain = (text: string | undefined) => text?.replaceAll('\u202f', ' ');
const said = async (question: Question): Promise<Finding> =>
  findingOf(await viewThrough(question))!;

const ranked = async (question: Question, change: Partial<Lens> = {}): Promise<View> =>
  viewOf(await ask(question), {
    lens: { ...defaultLens, ...change },
    rates,
    rank: true,
    ranks: 'at-home',
    beside: [{ priceLevel: 'fx' }, { priceLevel: 'rpp' }],
  });

describe('what ranks at average US prices say', () => {
  it('is who moves farthest, from which rank to which, and who has no parity', async () => {
    const finding = priceMovesFinding(await ranked(byState));
    expect(finding.headline).toBe('South Dakota moves up most at average US prices, Florida down');
    expect(finding.sentence).toBe(
      'Of 51 states ranked as paid and at average US prices, South Dakota moves up most, from rank 22 to rank 3. Florida moves down most, from rank 23 to rank 37. No price parity is published for Guam, the U.S. Virgin Islands and Puerto Rico.',
    );
  });

  it('counts the local areas without a parity instead of naming them', async () => {
    const finding = localAreasFinding(await ranked(everyLocal));
    expect(finding.sentence).toContain('2 areas publish no such figure.');
    expect(finding.sentence).toContain('Of 387 areas ranked as paid and at average US prices');
    expect(finding.sentence).toMatch(
      /No price parity is published for 141 of the areas that publish pay, \d+ of them nonmetropolitan\./,
    );
  });

  it('is only pay until the parities are there', async () => {
    const unpriced = viewOf(await ask(everyLocal), {
      lens: defaultLens,
      rates: null,
      rank: true,
      ranks: 'at-home',
    });
    expect(localAreasFinding(unpriced).sentence).not.toContain('average US prices');
  });

  it('is whole through every lens', async () => {
    for (const question of [byState, everyLocal, stateWages({ soc: '27-2011', region: null })]) {
      for (const lens of lenses) {
        const view = await ranked(question, lens);
        expect(wordsOf(priceMovesFinding(view)), question.id).not.toMatch(broken);
        expect(wordsOf(localAreasFinding(view)), question.id).not.toMatch(broken);
      }
    }
  });
});

describe('what other measures of states say', () => {
  const kind = { one: 'state', many: 'states and territories' };

  it('is where the occupation is most and least common, and who publishes none', async () => {
    const finding = placeMeasureFinding(await viewThrough(byState), 'location_quotient', kind);
    const { rows } = await ask(byState);
    const quotients = rows.flatMap((row) =>
      typeof row.location_quotient === 'number' ? [row] : [],
    );
    const highest = Math.max(...quotients.map((row) => Number(row.location_quotient)));
    const [first] = quotients.filter((row) => row.location_quotient === highest);
    expect(finding.sentence).toContain(`${String(first!.area_name)} at ${highest}`);
    expect(finding.sentence).toContain('3 states and territories publish no such figure.');
  });

  it('has words for one, and for none', async () => {
    const view = await viewThrough(byState);
    const of = (rows: View['rows']) => placeMeasureFinding({ ...view, rows }, 'employment', kind);
    expect(of(view.rows.slice(0, 1)).headline).toBe('Only Alabama publishes this figure');
    expect(of([]).headline).toBe('No state publishes this figure for this occupation');
    for (const measure of ['location_quotient', 'jobs_per_1000', 'employment'] as const) {
      expect(wordsOf(placeMeasureFinding(view, measure, kind))).not.toMatch(broken);
    }
  });
});

describe('what an area’s page says', () => {
  it('is what pays most, what is most common, and how dear it is', async () => {
    const lede = async (area: string) =>
      plain(
        areaLede(
          await rowOf(areaProfile({ area })),
          await viewThrough(areaOccupations({ area, by: 'pay', first: 15 })),
          await viewThrough(areaOccupations({ area, by: 'jobs', first: 15 })),
        ),
      );
    expect(await lede('35620')).toBe(
      'In the New York metro the highest median pay is that of Cardiologists, $492,150 a year. The most jobs are those of Home Health and Personal Care Aides, 644,700. It was 12.6 % dearer than the nation in 2024, rank 4 of 387 metropolitan areas.',
    );
    expect(await lede('0100001')).toContain('no regional price parity is published for it');
  });

  it('is how common its most concentrated occupation is, with the threshold', async () => {
    const finding = await said(areaOccupations({ area: '35620', by: 'concentration', first: 15 }));
    expect(finding.headline).toBe(
      'Subway and Streetcar Operators are 6.34 times as common here as in the nation',
    );
    expect(finding.note).toContain('at least 100 jobs');
    const none = await said(areaOccupations({ area: '72', by: 'concentration' }));
    expect(none.note).toContain('Territories publish none');
  });

  it('is how its jobs are paid beside the nation’s, and what is left out', async () => {
    const finding = await said(payClasses({ area: '06' }));
    // 14.3 + 11.2 + 6.6 of the classes from $80,000 on, from the unrounded counts.
    expect(plain(finding.sentence)).toBe(
      'Of 18,087,660 jobs counted in California, 32.1 % are in occupations with a median of $80,000 or more there; in the nation 22 % are.',
    );
    expect(finding.note).toContain('32 occupations here and 5 in the nation');
  });

  it('is what is dear there, and that no parity is published where none is', async () => {
    const parts = await said(areaPriceParts({ area: '35620' }));
    expect(plain(parts.headline)).toBe('The New York metro is 12.5 % dearer than the nation');
    expect(parts.sentence).toContain('farthest up is housing at 149.26');
    expect(parts.sentence).toContain('farthest down other services at 105.85');
    const none = await said(areaPriceParts({ area: '72' }));
    expect(none.headline).toBe('No regional price parity is published for this area');
    const levels = await said(areaPriceLevels({ area: '06' }));
    expect(levels.headline).toBe('California is about as dear beside the nation as in 2008');
    const washington = await said(areaPriceLevels({ area: '53' }));
    expect(washington.headline).toBe('Washington has become dearer beside the nation since 2008');
  });
});
