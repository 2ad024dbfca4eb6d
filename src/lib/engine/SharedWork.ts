import type { Answer } from '#lib/domain/answer.ts';
import type { ComingTable, OwnTable } from '#lib/domain/own-table.ts';
import type { Question } from '#lib/domain/question.ts';
import type { OwnBatch } from '#lib/domain/own-batch.ts';
import type { Engine, FreeAnswer, FreeOptions } from './Engine.ts';

/** Several engines that answer as one: each question goes to the one with the fewest before it. */
export class SharedWork implements Engine {
  readonly #engines: readonly { readonly engine: Engine; waiting: number }[];

  constructor(engines: readonly Engine[]) {
    if (engines.length === 0) throw new RangeError('There is no engine to share the work.');
    this.#engines = engines.map((engine) => ({ engine, waiting: 0 }));
  }

  ask(question: Question, options?: { signal?: AbortSignal }): Promise<Answer> {
    return this.#least((engine) => engine.ask(question, options));
  }

  askFreely(sql: string, tables: readonly string[], options?: FreeOptions): Promise<FreeAnswer> {
    return this.#least((engine) => engine.askFreely(sql, tables, options));
  }

  // Batches may come once: they are gathered for all.
  async put(table: OwnTable | ComingTable): Promise<void> {
    const batches: OwnBatch[] = [];
    for await (const batch of table.batches) batches.push(batch);
    await Promise.all(this.#engines.map(({ engine }) => engine.put({ ...table, batches })));
  }

  async held(): Promise<number> {
    const held = await Promise.all(this.#engines.map(({ engine }) => engine.held()));
    return held.reduce((bytes, of) => bytes + of, 0);
  }

  async close(): Promise<void> {
    await Promise.all(this.#engines.map(({ engine }) => engine.close()));
  }

  async #least<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const one = this.#engines.reduce((least, each) =>
      each.waiting < least.waiting ? each : least,
    );
    one.waiting += 1;
    try {
      return await work(one.engine);
    } finally {
      one.waiting -= 1;
    }
  }
}
