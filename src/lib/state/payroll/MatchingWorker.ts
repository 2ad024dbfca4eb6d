import type { KnownArea } from '#lib/data/payroll/known-area.ts';
import type { MatchingReply, MatchingRequest } from '#lib/data/payroll/matching-messages.ts';
import type { FoundJob, FoundPlace } from '#lib/domain/payroll/match-candidates.ts';
import type { PayrollJob, PayrollPlace } from '#lib/domain/payroll/payroll-table.ts';
import { startModuleWorker } from '../start-module-worker.ts';

/** What is matched against: the packed title index as it is served, and the areas. */
export interface MatchingGround {
  readonly titles: ArrayBuffer;
  readonly areas: readonly KnownArea[];
}

export interface Found {
  readonly jobs: readonly FoundJob[];
  readonly places: readonly FoundPlace[];
}

/** Finds the occupations of jobs and the areas of places, off the page's own thread. */
export interface Matcher {
  /** `onfound` says how many are found so far. Rejects where the signal aborts, or where it fails. */
  match(
    jobs: readonly PayrollJob[],
    places: readonly PayrollPlace[],
    options: { readonly signal: AbortSignal; readonly onfound: (count: number) => void },
  ): Promise<Found>;
}

/** The worker that matches. Titles and script are fetched at its start, nothing afterwards. */
export class MatchingWorker implements Matcher {
  readonly #ground: () => Promise<MatchingGround>;
  #started: Promise<{ readonly worker: Worker; readonly end: () => void }> | null = null;
  #runs = 0;

  constructor(ground: () => Promise<MatchingGround>) {
    this.#ground = ground;
  }

  /** Starts it, unless it runs or is about to; after a failure, tries again. */
  async start(): Promise<void> {
    await this.#running();
  }

  async match(
    jobs: readonly PayrollJob[],
    places: readonly PayrollPlace[],
    { signal, onfound }: Parameters<Matcher['match']>[2],
  ): Promise<Found> {
    const { worker } = await this.#running();
    signal.throwIfAborted();
    const run = (this.#runs += 1);
    const found = { jobs: [] as FoundJob[], places: [] as FoundPlace[] };
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      const settle = (how: () => void) => {
        over.abort();
        how();
      };
      const stop = () => {
        // What is under way gives place to a match of nothing.
        tell(worker, { kind: 'match', run: (this.#runs += 1), jobs: [], places: [] });
        settle(() => reject(signal.reason));
      };
      signal.addEventListener('abort', stop, { signal: over.signal });
      listen(worker, over.signal, (reply) => {
        if (reply.kind === 'failed') {
          this.end();
          return settle(() => reject(new Error(reply.message)));
        }
        if (reply.kind !== 'found' || reply.run !== run) return;
        found.jobs.push(...reply.jobs);
        found.places.push(...reply.places);
        onfound(found.jobs.length + found.places.length);
        if (reply.done) settle(() => resolve(found));
      });
      tell(worker, { kind: 'match', run, jobs, places });
    });
  }

  /** Ends it, and forgets what it was told of a payroll. */
  end(): void {
    void this.#started?.then(({ end }) => end()).catch(() => {});
    this.#started = null;
  }

  #running() {
    this.#started ??= this.#start().catch((cause: unknown) => {
      this.#started = null;
      throw cause;
    });
    return this.#started;
  }

  async #start() {
    const [{ titles, areas }, { default: address }] = await Promise.all([
      this.#ground(),
      import('#lib/data/payroll/matching-worker.ts?worker&url'),
    ]);
    const started = startModuleWorker(address);
    await new Promise<void>((resolve, reject) => {
      const over = new AbortController();
      listen(started.worker, over.signal, (reply) => {
        over.abort();
        if (reply.kind === 'failed') reject(new Error(reply.message));
        else resolve();
      });
      tell(started.worker, { kind: 'know', titles, areas }, [titles]);
    });
    return started;
  }
}

const tell = (worker: Worker, request: MatchingRequest, transfer: Transferable[] = []) =>
  worker.postMessage(request, transfer);

// A script that does not load or throws says so by an error alone.
function listen(worker: Worker, signal: AbortSignal, hear: (reply: MatchingReply) => void): void {
  worker.addEventListener('message', ({ data }: MessageEvent<MatchingReply>) => hear(data), {
    signal,
  });
  worker.addEventListener(
    'error',
    ({ message }) => hear({ kind: 'failed', message: message || 'The matching could not start.' }),
    { signal },
  );
}
