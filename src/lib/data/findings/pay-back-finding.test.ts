import { afterAll, describe, expect, it } from 'vitest';
import { guidePayBack, type Assumptions } from '#lib/data/questions/guide-pay-back.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { viewOf } from '#lib/domain/view.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { payBackFinding } from './pay-back-finding.ts';

const engine = openDatasets();
afterAll(() => engine.close());

async function findingUnder(change: Partial<Assumptions>) {
  const assumptions = { payBefore: 45_930, payAfter: 73_390, payForgone: 0, keptShare: 1 };
  const answer = await engine.ask(guidePayBack({ ...assumptions, ...change }));
  return payBackFinding(viewOf(answer, { lens: defaultLens, rates: null }));
}

describe('the finding on pay-back', () => {
  it('names the soonest and the last route, the months, and what was assumed', async () => {
    const { headline, sentence } = await findingUnder({});
    expect(headline).toBe('A certification program pays back soonest, a bachelor’s degree last');
    expect(sentence).toBe(
      'With pay rising from $45,930 to $73,390 a year, with 100\u202f% of the rise kept and 0\u202f% of pay given up while studying, a certification program has paid for itself 1 to 5 months after it is finished, and a bachelor’s degree 18 to 44 months or more after.',
    );
  });

  it('says why no route pays back', async () => {
    expect((await findingUnder({ payAfter: 40_000 })).sentence).toMatch(
      /^Under these assumptions no route pays back: pay does not rise/,
    );
    expect((await findingUnder({ keptShare: 0 })).sentence).toMatch(/nothing of the rise is kept/);
  });
});
