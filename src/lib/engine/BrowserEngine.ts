import type { Answer } from '#lib/domain/answer.ts';
import { isComing, type ComingTable, type OwnTable } from '#lib/domain/own-table.ts';
import type { Question } from '#lib/domain/question.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { abortable } from './abortable.ts';
import type { BrowserConnection, TakeMessage } from './BrowserConnection.ts';
import { BrowserDatabase } from './BrowserDatabase.ts';
import type { Engine, EngineStatus, FreeAnswer, FreeOptions } from './Engine.ts';
import { EngineError } from './errors.ts';
import { refuseUnlessRead } from './free-read.ts';
import { Unserved } from './lane.ts';
import { asRun, rowLimit, Session } from './Session.ts';
import { startDuckDb } from './start-duckdb.ts';
import { folderUrl, fetchManifest } from './manifest-file.ts';
import { wallStatements } from './walls.ts';

interface BrowserEngineOptions {
  /** Where the manifest and the parts are, absolute or relative to the page. */
  readonly dataUrl: string;
  /** Where the worker and the module are. */
  readonly engineUrl: string;
  readonly onStatus?: (status: EngineStatus) => void;
  /** Milliseconds without progress after which a start has failed. */
  readonly startLimit?: number;
  /** Milliseconds that a withdrawn question may still run before its worker is ended. */
  readonly patience?: number;
}

// A question that waited behind one that broke the engine is asked again of the next.
const attempts = 3;

type Running = Session<BrowserConnection>;

/** Answers questions in the reader's own browser; starts when it is first asked. */
export class BrowserEngine implements Engine {
  readonly #dataUrl: string;
  readonly #engineUrl: string;
  readonly #startLimit: number;
  readonly #patience: number;
  readonly #listeners = new Set<(status: EngineStatus) => void>();
  #status: EngineStatus = { state: 'not started' };
  #session: Promise<Running> | null = null;

  constructor({ dataUrl, engineUrl, onStatus, startLimit, patience }: BrowserEngineOptions) {
    this.#dataUrl = dataUrl;
    this.#engineUrl = engineUrl;
    this.#startLimit = startLimit ?? 20_000;
    this.#patience = patience ?? 4_000;
    if (onStatus) this.#listeners.add(onStatus);
  }

  get status(): EngineStatus {
    return this.#status;
  }

  /** Tells the listener every change from now on; gives the way to stop that. */
  subscribe(listener: (status: EngineStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Starts the engine before it is needed; a second caller waits for the same start. */
  async start(): Promise<void> {
    await this.#running();
  }

  /** Ends what runs, if anything, and starts anew; what waited its turn is asked of the new one. */
  async restart(): Promise<void> {
    this.#end(new Unserved());
    await this.start();
  }

  ask(question: Question, { signal }: { signal?: AbortSignal } = {}): Promise<Answer> {
    return this.#attempt((session) => session.ask(question, signal), signal);
  }

  async askFreely(
    sql: string,
    tables: readonly string[],
    { signal, limit = rowLimit }: FreeOptions = {},
  ): Promise<FreeAnswer> {
    refuseUnlessRead(sql);
    return this.#attempt((session) => session.askFreely(sql, tables, limit, signal), signal);
  }

  /**
   * Runs one statement that only reads the tables given, and hands over all its rows as they come, unread: as the messages of an
   * Arrow stream, each once the one before is taken. The engine answers nothing else meanwhile. Throws as
   * `askFreely` does.
   */
  async stream(
    { statement, reads }: Pick<Question, 'statement' | 'reads'>,
    take: TakeMessage,
    signal?: AbortSignal,
  ): Promise<void> {
    refuseUnlessRead(statement.sql);
    const session = await abortable(this.#running(), signal);
    await session.withReadOnly(reads, signal, (connection) =>
      connection.stream(asRun(statement), take, signal),
    );
  }

  put(table: OwnTable | ComingTable): Promise<void> {
    return isComing(table) ? this.#putOnce(table) : this.#attempt((session) => session.put(table));
  }

  async held(): Promise<number> {
    const session = this.#session;
    return session === null ? 0 : (await session).held();
  }

  /** Ends what runs and what waits, so that nothing starts another by itself. */
  async close(): Promise<void> {
    this.#end(closed());
  }

  #end(waiting: Error): void {
    const session = this.#session;
    this.#session = null;
    if (session === null) return;
    this.#tell({ state: 'not started' });
    // One that is still starting is ended when it is there.
    session.then((running) => running.end(closed(), waiting)).catch(() => {});
  }

  // Its pieces come once: where the engine breaks down meanwhile, they have to be brought again.
  async #putOnce(table: ComingTable): Promise<void> {
    const session = await this.#running();
    try {
      await session.put(table);
    } catch (error) {
      if (!(error instanceof Unserved)) throw error;
      throw new EngineError('lost', 'The data engine broke down: read the file again.', {
        cause: error,
      });
    }
  }

  async #attempt<T>(work: (session: Running) => Promise<T>, signal?: AbortSignal): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work(await abortable(this.#running(), signal));
      } catch (error) {
        if (!(error instanceof Unserved)) throw error;
        if (attempt === attempts) {
          throw new EngineError('lost', 'The data engine broke down repeatedly.', { cause: error });
        }
      }
    }
  }

  #running(): Promise<Running> {
    return (this.#session ??= this.#begin());
  }

  #begin(): Promise<Running> {
    const tell = (status: EngineStatus) => {
      if (this.#session === starting) this.#tell(status);
    };
    const forget = (status: EngineStatus) => {
      tell(status);
      if (this.#session === starting) this.#session = null;
    };
    const starting = this.#startSession(
      (progress) => tell({ state: 'starting', progress }),
      () => forget({ state: 'not started' }),
    );
    this.#session = starting;
    tell({ state: 'starting', progress: 0 });
    starting.then(
      () => tell({ state: 'ready' }),
      (error: unknown) => forget({ state: 'failed', reason: reasonOf(error) }),
    );
    return starting;
  }

  async #startSession(
    onProgress: (progress: number) => void,
    onLost: () => void,
  ): Promise<Running> {
    const dataUrl = folderUrl(this.#dataUrl);
    const engineUrl = folderUrl(this.#engineUrl);
    const manifest = await fetchManifest(new URL('manifest.json', dataUrl).href);
    const { worker, wasm, ...module } = manifest.engine;
    const started = await startDuckDb({
      ...module,
      worker: new URL(worker, engineUrl).href,
      wasm: new URL(wasm, engineUrl).href,
      walls: wallStatements({
        extensions: `${location.origin}/ext`,
        folders: ['parts/'],
        memory: '1GB',
      }),
      limit: this.#startLimit,
      onProgress,
    });
    const database = new BrowserDatabase(started, dataUrl);
    const session = new Session(database, manifest, this.#patience, onLost);
    started.worker.addEventListener('error', ({ message }) =>
      session.lose(new EngineError('lost', `The data engine broke down: ${message}`)),
    );
    return session;
  }

  #tell(status: EngineStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
  }
}

const closed = () => new EngineError('lost', 'The data engine was closed.');
