import { beforeAll, describe, expect, it } from 'vitest';
import { payComparison } from '#lib/data/questions/pay-comparison.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { viewStatement } from '#lib/domain/view-statement.ts';
import { viewOf } from '#lib/domain/view.ts';
import { ask, datasetRates, lenses } from '../../support/answers.ts';
import { everyQuestion } from '../../support/questions.ts';
import { severalLenses, statementsOf, wrongIn } from './own-statement.ts';

// Every second question here, the others beside it: halves that take about as long.
statementsOf(everyQuestion().filter((_, at) => at % 2 === 0));

describe('the statement that a figure shows', () => {
  let rates: Rates;
  beforeAll(async () => {
    rates = await datasetRates();
  });

  it.each([
    ['one row', { codes: { soc_code: '29-1141', place_code: '99' }, within: [] }],
    ['one occupation', { codes: { soc_code: '29-1141' }, within: ['place_code'] }],
    ['one place', { codes: { place_code: '06' }, within: ['soc_code'] }],
  ] as const)('sets every row against the same base: %s', async (_, base) => {
    // By the hour only, by the year only, and two by either.
    const occupations = ['27-2011', '25-2021', '29-1141', '11-9111'];
    const answer = await ask(payComparison({ occupations, places: ['99', '06', 'CA'] }));
    for (const lens of severalLenses) {
      const view = viewOf(answer, { lens, rates, rank: true, base });
      expect(await wrongIn(view, rates)).toEqual([]);
    }
  });

  it('keeps an order that the reader chose', async () => {
    const [question] = everyQuestion();
    const view = viewOf(await ask(question!), {
      lens: lenses[0]!,
      rates,
      order: { column: 'growth_percent', descending: false },
    });
    const { rows } = await ask({ ...question!, statement: viewStatement(view, rates) });
    expect(rows.map(({ soc_code }) => soc_code)).toEqual(view.rows.map(({ soc_code }) => soc_code));
    expect(rows.at(-1)?.growth_percent).toBeNull();
  });
});
