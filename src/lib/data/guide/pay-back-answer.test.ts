import { afterAll, describe, expect, it } from 'vitest';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { guidePayBack, type Assumptions } from '../questions/guide-pay-back.ts';
import { payBackUnder } from './pay-back-answer.ts';

const engine = openDatasets();
afterAll(() => engine.close());

const usual: Assumptions = { payBefore: 45_930, payAfter: 73_390, payForgone: 0, keptShare: 1 };

describe('the time a route takes to pay back', () => {
  it('is cost divided by the monthly rise, in whole months', async () => {
    const { rows } = await engine.ask(guidePayBack(usual));
    // (73,390 − 45,930) ÷ 12 = 2,288.33 a month
    expect(rows.map((row) => [row.route, row.pay_back_min, row.pay_back_max])).toEqual([
      ['Certification program', 1, 5],
      ["Associate's degree", 5, 14],
      ["Bachelor's degree", 18, 44],
    ]);
  });

  it.each<Partial<Assumptions>>([
    {},
    { payForgone: 1 },
    { payForgone: 0.35, keptShare: 0.7 },
    { payAfter: 52_000 },
    { payAfter: 45_930 },
    { payAfter: 30_000 },
    { keptShare: 0 },
    { payBefore: 0, payForgone: 1 },
  ])('is the same at once as from the engine: %o', async (change) => {
    const known = await engine.ask(guidePayBack(usual));
    const assumptions = { ...usual, ...change };
    expect(payBackUnder(assumptions, known)).toEqual(await engine.ask(guidePayBack(assumptions)));
  });

  it('is none where pay does not rise', async () => {
    const { rows } = await engine.ask(guidePayBack({ ...usual, payAfter: 45_930 }));
    expect(
      rows.every(
        ({ pay_back_min, pay_back_max }) => pay_back_min === null && pay_back_max === null,
      ),
    ).toBe(true);
  });
});
