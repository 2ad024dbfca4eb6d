import { beforeAll, describe, expect, it } from 'vitest';
import type { Question, Value } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { viewStatement } from '#lib/domain/view-statement.ts';
import { viewOf } from '#lib/domain/view.ts';
import { ask, datasetRates, lenses } from '../support/answers.ts';
import { everyQuestion } from '../support/questions.ts';

let rates: Rates;
beforeAll(async () => {
  rates = await datasetRates();
});

const asked = (question: Question) => `${question.id} ${JSON.stringify(question.parameters)}`;

describe('the statement that a figure shows', () => {
  it.each(everyQuestion().map((question) => [asked(question), question] as const))(
    'gives the rows of the view by itself: %s',
    async (_, question) => {
      const answer = await ask(question);
      for (const lens of lenses) {
        const view = viewOf(answer, { lens, rates, rank: true });
        const { rows } = await ask({
          ...question,
          statement: viewStatement(view, rates),
          columns: view.columns,
        });
        expect(rows).toHaveLength(view.rows.length);
        const wrong = rows.flatMap((row, index) =>
          view.columns.flatMap(({ name }) =>
            isSame(row[name] ?? null, view.rows[index]?.[name] ?? null)
              ? []
              : [{ lens, index, name, statement: row[name], view: view.rows[index]?.[name] }],
          ),
        );
        expect(wrong).toEqual([]);
      }
    },
  );

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

function isSame(a: Value, b: Value): boolean {
  return typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
    : a === b;
}
