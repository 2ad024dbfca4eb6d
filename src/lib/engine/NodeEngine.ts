import type { Answer } from '#lib/domain/answer.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { ComingTable, OwnTable } from '#lib/domain/own-table.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Engine, FreeAnswer, FreeOptions } from './Engine.ts';
import { EngineError } from './errors.ts';
import { refuseUnlessRead } from './free-read.ts';
import { NodeDatabase } from './NodeDatabase.ts';
import { rowLimit, Session } from './Session.ts';

// A native statement is interrupted when its signal aborts; there is no worker to end.
const patience = 2 ** 31 - 1;

/** Answers questions while pages are built and in tests, on the raw parts in a folder. */
export class NodeEngine implements Engine {
  readonly #manifest: Manifest;
  readonly #folder: string;
  #session: Promise<Session> | null = null;

  /** `folder` holds `parts/…duckdb`, unpacked, under the names that the manifest gives them. */
  constructor({ manifest, folder }: { manifest: Manifest; folder: string }) {
    this.#manifest = manifest;
    this.#folder = folder;
  }

  async ask(question: Question, { signal }: { signal?: AbortSignal } = {}): Promise<Answer> {
    return (await this.#start()).ask(question, signal);
  }

  async askFreely(
    sql: string,
    tables: readonly string[],
    { signal, limit = rowLimit }: FreeOptions = {},
  ): Promise<FreeAnswer> {
    refuseUnlessRead(sql);
    return (await this.#start()).askFreely(sql, tables, limit, signal);
  }

  async put(table: OwnTable | ComingTable): Promise<void> {
    await (await this.#start()).put(table);
  }

  async held(): Promise<number> {
    return this.#session === null ? 0 : (await this.#session).held();
  }

  async close(): Promise<void> {
    const session = await this.#session;
    this.#session = null;
    session?.end(new EngineError('lost', 'The engine was closed.'));
  }

  #start(): Promise<Session> {
    this.#session ??= NodeDatabase.start(this.#folder).then(
      (database) => new Session(database, this.#manifest, patience, () => {}),
    );
    return this.#session;
  }
}
