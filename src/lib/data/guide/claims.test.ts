import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLens } from '#lib/domain/lens.ts';
import { viewOf, type View } from '#lib/domain/view.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { rates } from '../../../../tests/support/rates.ts';
import { guideCrosscheck } from '../questions/guide-crosscheck.ts';
import { claimsOf } from './claims.ts';
import { plainly } from './plainly.ts';

const engine = openDatasets();
afterAll(() => engine.close());

let published: View;
let inPounds: View;
let inDollars: View;
beforeAll(async () => {
  const answer = await engine.ask(guideCrosscheck());
  published = viewOf(answer, { lens: defaultLens, rates: null });
  inDollars = viewOf(answer, { lens: defaultLens, rates });
  inPounds = viewOf(answer, { lens: { ...defaultLens, currency: 'GBP' }, rates });
});

describe('the claims of the guide', () => {
  it('stand beside what the publisher says, with the difference', () => {
    const [median] = claimsOf(published, ['median']);
    expect(median?.comparisons.map((each) => [each.guide, each.official, each.difference])).toEqual(
      [
        ['$104,830', '$104,830', '0\u202f%'],
        ['$104,830', '$110,680', '-5.3\u202f%'],
        ['$104,830', '$123,860', '-15.4\u202f%'],
      ],
    );
  });

  it('say counts, percentages, words and rates as what they are', () => {
    const claims = claimsOf(published, ['growth', 'openings', 'education', 'rates']);
    const said = claims.map(({ comparisons: [first] }) => [first?.guide, first?.official]);
    expect(said).toEqual([
      ['28\u202f%', '28.4\u202f%'],
      ['34,700', '54,700'],
      ["Bachelor's degree", "Bachelor's degree"],
      ['1.5 AUD per USD', '1.5165 AUD per USD'],
    ]);
  });

  it('are not rounded where they need no rate, though others beside them do', () => {
    const [range] = claimsOf(inDollars, ['range']);
    expect(range?.comparisons[1]).toMatchObject({ guide: '$160,000', official: '$157,640' });
  });

  it('keep ranges in their own currency, and follow the lens', () => {
    const [abroad] = claimsOf(published, ['abroad']);
    expect(abroad?.comparisons[0]).toMatchObject({
      label: 'Australia',
      guide: 'A$60,000 to A$90,000',
      official: 'A$141,492',
      difference: null,
    });
    expect(claimsOf(published, ['growth'])[0]?.comparisons.map((each) => each.difference)).toEqual([
      '-0.4\u202fpoints',
      '+4.8\u202fpoints',
    ]);
    const [median] = claimsOf(inPounds, ['median']);
    expect(median?.comparisons[0]?.guide).toBe('≈ £78,600');
  });
});

it('are said plainly where they mislead most', () => {
  expect(plainly(published)).toBe(
    'The guide says $104,830 for May 2023; the Bureau published that for May 2022, and $110,680 for May 2023. It is now $123,860. The guide says 34,700 openings a year for 2022–32; the Bureau said 54,700, and says 62,100 for 2024–34.',
  );
  expect(plainly({ ...published, rows: [] })).toBe('');
});
