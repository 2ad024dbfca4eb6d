import { beforeAll, describe, expect, it } from 'vitest';
import type { Question, Value } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { viewStatement } from '#lib/domain/view-statement.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { viewOf, type View } from '#lib/domain/view.ts';
import { putPayroll } from '../../support/payroll-questions.ts';
import { ask, beside, datasetRates, lenses } from '../../support/answers.ts';

// One of each price level that columns can stand beside; more would take minutes.
export const severalLenses = lenses.filter((_, at) => at % 3 === 0);

const atHome = [{ priceLevel: 'fx' }, { priceLevel: 'rpp' }] as const;

const asked = (question: Question) => `${question.id} ${JSON.stringify(question.parameters)}`;

/** Tests that the statement which a figure shows gives the rows of its view by itself, for some questions. */
export function statementsOf(questions: readonly Question[]): void {
  let rates: Rates;
  beforeAll(async () => {
    await putPayroll(openDatasets());
    rates = await datasetRates();
  });

  describe('the statement that a figure shows', () => {
    it.each(questions.map((question) => [asked(question), question] as const))(
      'gives the rows of the view by itself: %s',
      async (_, question) => {
        const answer = await ask(question);
        const hasStatistic = question.columns.some(({ statistic }) => statistic);
        const inAreas = question.columns.some(({ money }) => money?.area);
        const views = [
          ...lenses.map((lens) => viewOf(answer, { lens, rates, rank: true })),
          ...(hasStatistic ? severalLenses : []).map((lens) =>
            viewOf(answer, { lens, rates, rank: true, beside, ranks: 'abroad' }),
          ),
          ...(inAreas ? lenses.slice(0, 3) : []).map((lens) =>
            viewOf(answer, { lens, rates, rank: true, beside: atHome, ranks: 'at-home' }),
          ),
        ];
        for (const view of views) expect(await wrongIn(view, rates)).toEqual([]);
      },
    );
  });
}

/** The cells that a view's statement gives otherwise than the view. */
export async function wrongIn(view: View, rates: Rates) {
  const { question, columns, lens } = view;
  const { rows } = await ask({ ...question, statement: viewStatement(view, rates), columns });
  if (rows.length !== view.rows.length) return [{ rows: rows.length, lens }];
  return rows.flatMap((row, index) =>
    columns.flatMap(({ name }) => {
      const [statement, seen] = [row[name] ?? null, view.rows[index]?.[name] ?? null];
      return isSame(statement, seen) ? [] : [{ lens, index, name, statement, view: seen }];
    }),
  );
}

function isSame(a: Value, b: Value): boolean {
  return typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
    : a === b;
}
