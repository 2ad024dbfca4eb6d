import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import type { Question, Row } from '#lib/domain/question.ts';
import { EngineState } from '../EngineState.svelte.ts';
import type { RowQuestions } from './row-questions.ts';
import { TableRows } from './TableRows.svelte.ts';

const question = (id: string, parameters: Question['parameters'] = {}): Question => ({
  id,
  parameters,
  statement: { sql: 'select 1', values: [] },
  columns: [],
  reads: [],
});
const questions = (name: string): RowQuestions => ({
  whole: question(name),
  rows: (offset, limit) => question(name, { offset, limit }),
  count: { question: question(`${name} counted`), column: 'rows' },
});

/** Rows of tables that hold so many each, from an engine that answers at once. */
function showing(held: Readonly<Record<string, number>>, first: RowQuestions | null) {
  const asked: Question[] = [];
  const rowsOf = ({ id, parameters }: Question): Row[] => {
    const of = held[id.replace(' counted', '')] ?? 0;
    if (id.endsWith('counted')) return [{ rows: of }];
    const { offset = 0, limit = of } = parameters as { offset?: number; limit?: number };
    const length = Math.max(0, Math.min(limit, of - offset));
    return Array.from({ length }, (_, at) => ({ n: offset + at, id }));
  };
  const engine = new EngineState(async () => ({
    ask: async (one: Question) => {
      asked.push(one);
      return { question: one, rows: rowsOf(one), sources: [] };
    },
    askFreely: vi.fn(),
    start: async () => {},
    pack: vi.fn(),
    stream: vi.fn(),
    put: async () => {},
    held: async () => 0,
    close: async () => {},
  }));
  let wanted = $state.raw(first);
  let rows: TableRows | undefined;
  const end = $effect.root(() => {
    rows = new TableRows(() => wanted, engine);
  });
  flushSync();
  const want = (next: RowQuestions | null) => {
    wanted = next;
    flushSync();
  };
  return { rows: rows!, asked, end, want };
}

it('brings the first rows, the exact count, and then only what comes into sight', async () => {
  const { rows, asked, end } = showing({ long: 100_000 }, questions('long'));
  await expect.poll(() => rows.count).toBe(100_000);
  expect(rows.at(0)).toEqual({ n: 0, id: 'long' });
  expect(rows.at(99_999)).toBeUndefined();
  rows.want(50_000, 50_020);
  rows.want(99_980, 99_999);
  await expect.poll(() => rows.at(99_999)?.n).toBe(99_999);
  expect(rows.at(50_000)).toBeUndefined();
  expect(asked.map(({ parameters }) => parameters.offset)).toEqual([0, undefined, 99_800]);
  end();
});

it('does not count what came whole', async () => {
  const { rows, asked, end } = showing({ short: 7 }, questions('short'));
  await expect.poll(() => rows.count).toBe(7);
  expect(asked).toHaveLength(1);
  end();
});

it('takes rows that always come at once in any number', async () => {
  const { rows, end } = showing({ pivot: 450 }, { ...questions('pivot'), rows: null });
  await expect.poll(() => rows.count).toBe(450);
  expect(rows.at(449)?.n).toBe(449);
  end();
});

it('keeps the rows before until the new ones are here, and waits while there is nothing to ask', async () => {
  const { rows, want, end } = showing({ one: 3, two: 5 }, questions('one'));
  await expect.poll(() => rows.count).toBe(3);
  want(null);
  expect(rows.pending).toBe(true);
  expect(rows.at(0)?.id).toBe('one');
  want(questions('two'));
  await expect.poll(() => rows.count).toBe(5);
  expect(rows.at(0)?.id).toBe('two');
  expect(rows.pending).toBe(false);
  end();
});
