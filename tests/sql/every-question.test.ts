import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Column, Question, Value } from '#lib/domain/question.ts';
import { narrowed } from '#lib/domain/answer.ts';
import { questionKey } from '#lib/domain/question.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { ask } from '../support/answers.ts';
import { putPayroll } from '../support/payroll-questions.ts';
import { everyQuestion } from '../support/questions.ts';

const files = readdirSync(new URL('../../src/lib/data/questions', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.replace('.ts', ''));

const numeric = ['year', 'count', 'money', 'percent', 'ratio', 'index'];

beforeAll(() => putPayroll(openDatasets()));

describe('every question', () => {
  it('is named for its file and has an example that both engines are asked', () => {
    const asked = new Set(everyQuestion().map(({ id }) => id));
    const missing = files.filter((name) => !asked.has(name));
    expect(missing).toEqual([]);
  });

  it('has an identity of its own', () => {
    const keys = everyQuestion().map(questionKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('binds every value that it was given', () => {
    for (const { statement, id } of everyQuestion()) {
      expect(statement.sql.match(/\?/g)?.length ?? 0, id).toBe(statement.values.length);
    }
  });

  it.each(everyQuestion().map((question) => [questionKey(question), question] as const))(
    'hands over what its columns say: %s',
    async (_, question) => {
      const { rows } = await ask(question);
      const wrong = rows.flatMap((row) =>
        question.columns.flatMap((column) =>
          fits(row[column.name] ?? null, column) ? [] : [{ column: column.name, row }],
        ),
      );
      expect(wrong).toEqual([]);
      expect(unitColumnsOf(question).filter((name) => !namesOf(question).includes(name))).toEqual(
        [],
      );
    },
  );

  it.each(
    everyQuestion().flatMap((question) =>
      question.within ? [[questionKey(question), question, question.within.question] as const] : [],
    ),
  )('is answered out of the wider one as by the engine: %s', async (_, question, wider) => {
    const { rows } = await ask(question);
    expect(rows.length).toBeGreaterThan(0);
    expect(narrowed(question, await ask(wider))).toEqual(await ask(question));
  });
});

function fits(value: Value, { kind }: Column): boolean {
  if (value === null) return true;
  if (numeric.includes(kind)) return typeof value === 'number' && Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean' || kind === 'text';
}

const namesOf = ({ columns }: Question): readonly string[] => columns.map(({ name }) => name);

/** Every column that a unit, a flag or a reason reads in the row. */
function unitColumnsOf({ columns }: Question): readonly string[] {
  return columns.flatMap(({ money, topCode, absence }) => [
    ...(topCode ? [topCode.from, topCode.floor] : []),
    ...[...Object.values(money ?? {}), absence].flatMap((unit) =>
      typeof unit === 'object' ? [unit.column] : [],
    ),
  ]);
}
