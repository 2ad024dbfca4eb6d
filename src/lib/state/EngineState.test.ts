import { expect, it, vi } from 'vitest';
import type { Question } from '#lib/domain/question.ts';
import { ownTable } from '../../../tests/support/own-tables.ts';
import { EngineState, type LoadEngine, type StartableEngine } from './EngineState.svelte.ts';

const question: Question = {
  id: 'q',
  parameters: {},
  statement: { sql: 'select 1', values: [] },
  columns: [],
  reads: [],
};

function engine(overrides: Partial<StartableEngine> = {}): StartableEngine {
  return {
    ask: vi.fn(async (asked: Question) => ({ question: asked, rows: [], sources: [] })),
    askFreely: vi.fn(),
    start: vi.fn(async () => {}),
    stream: vi.fn(),
    put: vi.fn(async () => {}),
    held: vi.fn(async () => 1_000),
    close: vi.fn(async () => {}),
    ...overrides,
  };
}

it('loads no engine until a question is asked, and one for all questions', async () => {
  const load = vi.fn<LoadEngine>(async () => engine());
  const state = new EngineState(load);
  expect(state.status).toEqual({ state: 'not started' });
  expect(load).not.toHaveBeenCalled();
  await Promise.all([state.ask(question), state.ask(question)]);
  expect(load).toHaveBeenCalledOnce();
});

it('tells the status that the engine reports', async () => {
  const state = new EngineState(async (onStatus) => {
    onStatus({ state: 'starting', progress: 0.37 });
    return engine();
  });
  await state.ask(question);
  expect(state.status).toEqual({ state: 'starting', progress: 0.37 });
});

it('does not ask what was withdrawn while the engine was loading', async () => {
  const running = engine();
  const state = new EngineState(async () => running);
  const controller = new AbortController();
  const asked = state.ask(question, controller.signal);
  controller.abort();
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  expect(running.ask).not.toHaveBeenCalled();
});

it('says why the engine could not be loaded, and loads it again on retry', async () => {
  const running = engine();
  const load = vi
    .fn<LoadEngine>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue(running);
  const state = new EngineState(load);
  await expect(state.ask(question)).rejects.toThrow('no network');
  expect(state.status).toEqual({ state: 'failed', reason: 'no network' });
  state.retry();
  expect(state.attempt).toBe(1);
  await vi.waitFor(() => expect(running.start).toHaveBeenCalledOnce());
});

it('ends an engine with all that it holds, and loads none for that', async () => {
  const running = engine();
  const load = vi.fn<LoadEngine>(async () => running);
  const state = new EngineState(load);
  await state.end();
  expect(await state.held()).toBe(0);
  expect(load).not.toHaveBeenCalled();
  await state.put(ownTable('payroll', [], []));
  expect(running.put).toHaveBeenCalledOnce();
  expect(await state.held()).toBe(1_000);
  await state.end();
  expect(running.close).toHaveBeenCalledOnce();
});

it('leaves an engine that has not failed alone on retry', () => {
  const load = vi.fn<LoadEngine>();
  const state = new EngineState(load);
  state.retry();
  expect(load).not.toHaveBeenCalled();
  expect(state.attempt).toBe(0);
});
