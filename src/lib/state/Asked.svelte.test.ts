import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import type { Question } from '#lib/domain/question.ts';
import { Asked } from './Asked.svelte.ts';
import { EngineState } from './EngineState.svelte.ts';

const question = (area: string, soc = '11-9111'): Question => ({
  id: 'q',
  parameters: { soc, area },
  statement: { sql: 'select 1', values: [] },
  columns: [],
  reads: [],
});
const answer = (asked: Question): Answer => ({ question: asked, rows: [], sources: [] });

interface Pending {
  readonly question: Question;
  readonly signal?: AbortSignal;
  readonly reply: (answer: Answer) => void;
  readonly refuse: (cause: Error) => void;
}

/** An asked question with an engine that answers when the test says so. */
function asking(first: Question) {
  const pending: Pending[] = [];
  const engine = new EngineState(async () => ({
    ask: (asked, options) =>
      new Promise((reply, refuse) =>
        pending.push({ question: asked, signal: options?.signal, reply, refuse }),
      ),
    askFreely: vi.fn(),
    pack: vi.fn(),
    stream: vi.fn(),
    start: async () => {},
    put: async () => {},
    held: async () => 0,
    close: async () => {},
  }));
  let wanted = $state.raw(first);
  let prerendered = $state.raw(answer(first));
  let asked: Asked | undefined;
  const end = $effect.root(() => {
    asked = new Asked(
      () => wanted,
      () => prerendered,
      engine,
    );
  });
  flushSync();
  return {
    asked: asked!,
    pending,
    end,
    want(next: Question, page = prerendered) {
      wanted = next;
      prerendered = page;
      flushSync();
    },
  };
}

const arrived = (pending: readonly Pending[], count: number) =>
  vi.waitFor(() => expect(pending).toHaveLength(count));

it('serves the prerendered answer without an engine', () => {
  const { asked, pending, end } = asking(question('US'));
  expect(asked.answer.question.parameters.area).toBe('US');
  expect(asked.pending).toBe(false);
  expect(pending).toEqual([]);
  end();
});

it('keeps the answer before until the next has come', async () => {
  const { asked, pending, want, end } = asking(question('US'));
  want(question('CA'));
  await arrived(pending, 1);
  expect(asked.pending).toBe(true);
  expect(asked.answer.question.parameters.area).toBe('US');
  pending[0]!.reply(answer(question('CA')));
  await vi.waitFor(() => expect(asked.pending).toBe(false));
  expect(asked.answer.question.parameters.area).toBe('CA');
  end();
});

it('lets the latest question win, whatever order the replies come in', async () => {
  const { asked, pending, want, end } = asking(question('US'));
  want(question('CA'));
  await arrived(pending, 1);
  want(question('NY'));
  await arrived(pending, 2);
  expect(pending[0]!.signal?.aborted).toBe(true);
  pending[1]!.reply(answer(question('NY')));
  await vi.waitFor(() => expect(asked.answer.question.parameters.area).toBe('NY'));
  pending[0]!.reply(answer(question('CA')));
  await Promise.resolve();
  expect(asked.answer.question.parameters.area).toBe('NY');
  end();
});

it('asks the same question once, however often it is put together anew', async () => {
  const { pending, want, end } = asking(question('US'));
  want(question('CA'));
  await arrived(pending, 1);
  want(question('CA'));
  expect(pending).toHaveLength(1);
  expect(pending[0]!.signal?.aborted).toBe(false);
  end();
});

it('goes back to the prerendered answer at once', async () => {
  const { asked, pending, want, end } = asking(question('US'));
  want(question('CA'));
  await arrived(pending, 1);
  pending[0]!.reply(answer(question('CA')));
  await vi.waitFor(() => expect(asked.pending).toBe(false));
  want(question('US'));
  expect(asked.answer.question.parameters.area).toBe('US');
  expect(asked.pending).toBe(false);
  end();
});

it('never shows the reply to another page', async () => {
  const { asked, pending, want, end } = asking(question('US'));
  want(question('CA'));
  await arrived(pending, 1);
  pending[0]!.reply(answer(question('CA')));
  await vi.waitFor(() => expect(asked.pending).toBe(false));
  want(question('CA', '29-1141'), answer(question('US', '29-1141')));
  expect(asked.answer.question.parameters).toEqual({ soc: '29-1141', area: 'US' });
  end();
});

it('says why a question was not answered and keeps the answer before', async () => {
  const { asked, pending, want, end } = asking(question('US'));
  want(question('CA'));
  await arrived(pending, 1);
  pending[0]!.refuse(new Error('out of memory'));
  await vi.waitFor(() => expect(asked.problem).toBe('out of memory'));
  expect(asked.answer.question.parameters.area).toBe('US');
  expect(asked.pending).toBe(false);
  want(question('US'));
  expect(asked.problem).toBeNull();
  end();
});

describe('a question that lies within a wider one', () => {
  const all = question('all');
  const row = (area: string) => ({ area, pay: 1 });
  const wide: Answer = { question: all, rows: [row('CA'), row('NY'), row('TX')], sources: [] };
  const only = (area: string): Question => ({
    ...question(area),
    within: { question: all, rows: (rows) => rows.filter((each) => each.area === area) },
  });

  it('asks the wider one, and answers the next choice within it at once', async () => {
    const { asked, pending, want, end } = asking(question('US'));
    want(only('CA'));
    await arrived(pending, 1);
    expect(pending[0]!.question).toBe(all);
    pending[0]!.reply(wide);
    await vi.waitFor(() => expect(asked.answer.rows).toEqual([row('CA')]));
    expect(asked.answer.question.parameters.area).toBe('CA');
    want(only('NY'));
    expect(asked.answer.rows).toEqual([row('NY')]);
    expect(asked.pending).toBe(false);
    want(question('US'));
    want(only('TX'));
    expect(asked.answer.rows).toEqual([row('TX')]);
    expect(pending).toHaveLength(1);
    end();
  });

  it('needs no engine where the page came with the wider answer', () => {
    const { asked, pending, want, end } = asking(all);
    want(only('NY'), wide);
    expect(asked.answer.rows).toEqual([row('NY')]);
    expect(asked.pending).toBe(false);
    expect(pending).toEqual([]);
    end();
  });

  it('asks once where the choice changes before the wider answer is here', async () => {
    const { asked, pending, want, end } = asking(question('US'));
    want(only('CA'));
    await arrived(pending, 1);
    want(only('NY'));
    expect(pending).toHaveLength(1);
    expect(pending[0]!.signal?.aborted).toBe(false);
    pending[0]!.reply(wide);
    await vi.waitFor(() => expect(asked.answer.rows).toEqual([row('NY')]));
    end();
  });
});
