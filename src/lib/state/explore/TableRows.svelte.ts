import { SvelteMap } from 'svelte/reactivity';
import type { Column, Row } from '#lib/domain/question.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { getEngine, type EngineState } from '../EngineState.svelte.ts';
import type { RowQuestions } from './row-questions.ts';

/** How many rows are fetched at once. */
const windowRows = 200;

// So many windows stay in memory: scrolling back to them costs nothing.
const most = 60;

// While the reader drags the scroll bar, only where they come to rest is fetched.
const rest = 40;

interface Shown {
  readonly questions: RowQuestions;
  readonly columns: readonly Column[];
  readonly windows: SvelteMap<number, readonly Row[]>;
}

/**
 * The rows of a table of any length, fetched window by window as they come into sight. The rows before
 * stay until the first of the new ones are here. Create it while a component is being set up.
 */
export class TableRows {
  #shown = $state.raw<Shown | null>(null);
  #count = $state.raw<number | null>(null);
  #problem = $state.raw<string | null>(null);
  #pending = $state(false);
  readonly #engine: EngineState;
  readonly #asked = new Map<number, AbortController>();
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(questions: () => RowQuestions | null, engine = getEngine()) {
    this.#engine = engine;
    const wanted = $derived(questions());
    $effect(() => {
      void engine.attempt;
      const controller = new AbortController();
      this.#pending = true;
      if (wanted) void this.#begin(wanted, controller.signal);
      return () => {
        controller.abort();
        this.#withdraw();
      };
    });
  }

  /** The columns of the rows that are shown. */
  get columns(): readonly Column[] {
    return this.#shown?.columns ?? [];
  }

  /** How many rows there are; null until it is known. */
  get count(): number | null {
    return this.#count;
  }

  /** Whether the rows shown are still those from before. */
  get pending(): boolean {
    return this.#pending;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** The row at this place; undefined while it is on its way. */
  readonly at = (index: number): Row | undefined =>
    this.#shown?.windows.get(Math.floor(index / windowRows))?.[index % windowRows];

  /** Tells which rows are in sight: what is missing among them is fetched once they rest there. */
  readonly want = (first: number, last: number): void => {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#fetch(first, last), rest);
  };

  async #begin(questions: RowQuestions, signal: AbortSignal): Promise<void> {
    this.#problem = null;
    const { whole, rows, count } = questions;
    try {
      const first = await this.#engine.ask(rows?.(0, windowRows) ?? whole, signal);
      this.#shown = { questions, columns: first.question.columns, windows: inWindows(first.rows) };
      const isWhole = rows === null || first.rows.length < windowRows;
      this.#count = isWhole ? first.rows.length : null;
      this.#pending = false;
      if (isWhole) return;
      const counted = await this.#engine.ask(count.question, signal);
      this.#count = Number(counted.rows[0]?.[count.column] ?? 0);
    } catch (cause) {
      if (signal.aborted) return;
      this.#pending = false;
      this.#problem = reasonOf(cause);
    }
  }

  #fetch(first: number, last: number): void {
    const shown = this.#shown;
    if (!shown?.questions.rows) return;
    const [from, to] = [Math.floor(first / windowRows), Math.floor(last / windowRows)];
    for (const [at, controller] of this.#asked) if (at < from || at > to) controller.abort();
    for (let at = from; at <= to; at += 1) {
      if (!shown.windows.has(at) && !this.#asked.has(at)) void this.#fetchWindow(shown, at);
    }
  }

  async #fetchWindow(shown: Shown, at: number): Promise<void> {
    const question = shown.questions.rows?.(at * windowRows, windowRows, this.#count ?? undefined);
    if (!question) return;
    const controller = new AbortController();
    this.#asked.set(at, controller);
    try {
      const { rows } = await this.#engine.ask(question, controller.signal);
      shown.windows.set(at, rows);
      // The oldest goes; the first stays, where the way back to the top leads.
      const oldest = [...shown.windows.keys()].find((each) => each !== 0 && each !== at);
      if (shown.windows.size > most && oldest !== undefined) shown.windows.delete(oldest);
    } catch (cause) {
      if (!controller.signal.aborted) this.#problem = reasonOf(cause);
    } finally {
      if (this.#asked.get(at) === controller) this.#asked.delete(at);
    }
  }

  #withdraw(): void {
    clearTimeout(this.#resting);
    for (const controller of this.#asked.values()) controller.abort();
    this.#asked.clear();
  }
}

function inWindows(rows: readonly Row[]): Shown['windows'] {
  const windows = new SvelteMap<number, readonly Row[]>();
  for (let at = 0; at * windowRows < rows.length; at += 1) {
    windows.set(at, rows.slice(at * windowRows, (at + 1) * windowRows));
  }
  return windows;
}
