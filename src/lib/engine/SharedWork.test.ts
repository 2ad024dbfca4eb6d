import { expect, it } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import type { Question } from '#lib/domain/question.ts';
import { ownTable } from '../../../tests/support/own-tables.ts';
import type { Engine } from './Engine.ts';
import { SharedWork } from './SharedWork.ts';

const question: Question = {
  id: 'which-engine',
  parameters: {},
  reads: [],
  columns: [],
  statement: { sql: 'select 1', values: [] },
};

/** An engine that says its name, when it is let. */
function engineNamed(name: string) {
  const answers: (() => void)[] = [];
  const asked = <T>(answer: T) => new Promise<T>((resolve) => answers.push(() => resolve(answer)));
  const tables: string[] = [];
  let closed = false;
  const engine: Engine = {
    ask: () => asked<Answer>({ question, rows: [{ name }], sources: [] }),
    askFreely: () => asked({ columns: ['name'], rows: [{ name }], more: false }),
    put: async ({ name: table }) => void tables.push(table),
    held: async () => 1_000 * tables.length,
    close: async () => void (closed = true),
  };
  return { engine, tables, answer: () => answers.shift()?.(), isClosed: () => closed };
}

const nameIn = async (answer: Promise<{ rows: Answer['rows'] }>) => (await answer).rows[0]?.name;

it('asks the first engine as long as it has nothing to do', async () => {
  const [first, second] = [engineNamed('first'), engineNamed('second')];
  const shared = new SharedWork([first.engine, second.engine]);
  for (let time = 0; time < 3; time += 1) {
    const asking = shared.ask(question);
    first.answer();
    expect(await nameIn(asking)).toBe('first');
  }
});

it('asks the engine with the fewest questions before it', async () => {
  const [first, second] = [engineNamed('first'), engineNamed('second')];
  const shared = new SharedWork([first.engine, second.engine]);
  const one = shared.ask(question);
  const two = shared.askFreely('select 1', []);
  const three = shared.ask(question);
  second.answer();
  expect(await nameIn(two)).toBe('second');
  const four = shared.ask(question);
  for (const { answer } of [first, first, second]) answer();
  expect(await Promise.all([one, three, four].map(nameIn))).toEqual(['first', 'first', 'second']);
});

it('closes all of them', async () => {
  const engines = [engineNamed('first'), engineNamed('second')];
  await new SharedWork(engines.map(({ engine }) => engine)).close();
  expect(engines.map(({ isClosed }) => isClosed())).toEqual([true, true]);
});

it('takes a table of the reader into each of them', async () => {
  const engines = [engineNamed('first'), engineNamed('second')];
  const shared = new SharedWork(engines.map(({ engine }) => engine));
  await shared.put(ownTable('payroll', [], []));
  expect(engines.map(({ tables }) => tables)).toEqual([['payroll'], ['payroll']]);
  expect(await shared.held()).toBe(2_000);
});

it('is nothing without an engine', () => {
  expect(() => new SharedWork([])).toThrow(RangeError);
});
