import type { FreeAnswer } from '#lib/engine/Engine.ts';
import { tablesNamed } from '#lib/data/explore/tables-named.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { sqlFault, type SqlFault } from '#lib/domain/sql-fault.ts';
import { getEngine, type EngineState } from '../EngineState.svelte.ts';
import { withoutEnd } from './without-end.ts';

/** The rows of a statement that ran, with the statement. */
export interface OwnResult extends FreeAnswer {
  readonly sql: string;
  /** The tables that it names. */
  readonly tables: readonly string[];
  /** How many rows there are in all, once they were counted. */
  readonly all: number | null;
}

/** A statement that the reader wrote, as it is run, withdrawn or refused. */
export class OwnStatement {
  #result = $state.raw<OwnResult | null>(null);
  #fault = $state.raw<SqlFault | null>(null);
  #running = $state.raw<AbortController | null>(null);
  #withdrawn = $state(false);
  readonly #engine: EngineState;
  readonly #known: () => readonly string[];

  /** `known` are the tables that a statement may name. */
  constructor(known: () => readonly string[], engine = getEngine()) {
    this.#known = known;
    this.#engine = engine;
  }

  /** The rows of the last statement that gave some. */
  get result(): OwnResult | null {
    return this.#result;
  }

  /** What is wrong with the statement last run; null where nothing is. */
  get fault(): SqlFault | null {
    return this.#fault;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Whether the last statement was withdrawn before it had its rows. */
  get isWithdrawn(): boolean {
    return this.#withdrawn;
  }

  /** Runs it, in place of one that is running; at most `limit` rows are given. Whether it gave rows. */
  async run(sql: string, limit?: number): Promise<boolean> {
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    this.#fault = null;
    this.#withdrawn = false;
    try {
      const tables = tablesNamed(sql, this.#known());
      const { signal } = controller;
      const answer = await this.#engine.askFreely(sql, tables, { signal, limit });
      const result = { ...answer, sql, tables, all: answer.more ? null : answer.rows.length };
      this.#result = result;
      if (answer.more) void this.#count(result, signal);
      return true;
    } catch (cause) {
      if (controller.signal.aborted) this.#withdrawn ||= this.#running === controller;
      else this.#fault = sqlFault(reasonOf(cause), sql);
      return false;
    } finally {
      if (this.#running === controller) this.#running = null;
    }
  }

  /** Withdraws what is running. */
  cancel(): void {
    this.#running?.abort();
  }

  // DESCRIBE and its like cannot be counted so: then the page says only that there are more.
  async #count(result: OwnResult, signal: AbortSignal): Promise<void> {
    const counting = `select count(*)::double as rows from (\n${withoutEnd(result.sql)}\n)`;
    const counted = await this.#engine
      .askFreely(counting, result.tables, { signal })
      .catch(() => null);
    const all = counted?.rows[0]?.rows;
    if (typeof all === 'number' && this.#result === result) this.#result = { ...result, all };
  }
}
