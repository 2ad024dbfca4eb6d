import { createContext } from 'svelte';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { PeopleFile, PeopleFileReply, PeopleFileRequest } from './people-file-messages.ts';
import { startModuleWorker, type StartedWorker } from '../start-module-worker.ts';

/** Makes files of everybody on a payroll in a worker of its own, one after the other: the page stays free. */
export class PeopleFiles {
  #started: Promise<StartedWorker> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #tables: Manifest['tables'] | null = null;

  /**
   * Starts the worker with all its code, so that nothing is fetched once there is a payroll; `tables` are
   * those that receipts name.
   */
  async start(tables: Manifest['tables']): Promise<void> {
    this.#tables = tables;
    await this.#running();
  }

  /** Throws where the file cannot be made, most often for want of memory. */
  make(request: Omit<PeopleFileRequest, 'tables'>): Promise<PeopleFile> {
    const made = this.#last.then(() => this.#make(request));
    this.#last = made.catch(() => {});
    return made;
  }

  /** Ends the worker and all it holds. */
  end(): void {
    void this.#started?.then(({ end }) => end()).catch(() => {});
    this.#started = null;
    this.#last = Promise.resolve();
  }

  async #make(request: Omit<PeopleFileRequest, 'tables'>): Promise<PeopleFile> {
    const { worker } = await this.#running();
    const answered = replyOf(worker);
    const whole: PeopleFileRequest = { ...request, tables: this.#tables };
    worker.postMessage(whole, [request.answer.bytes.buffer]);
    const reply = await answered.catch((cause: unknown) => {
      this.end();
      throw cause;
    });
    if (reply.kind === 'made') return reply.file;
    throw new Error(reply.kind === 'failed' ? reply.message : 'The worker started anew.');
  }

  #running(): Promise<StartedWorker> {
    this.#started ??= begin().catch((cause: unknown) => {
      this.#started = null;
      throw cause;
    });
    return this.#started;
  }
}

async function begin(): Promise<StartedWorker> {
  const { default: address } = await import('./people-file-worker.ts?worker&url');
  const started = startModuleWorker(address);
  await replyOf(started.worker);
  return started;
}

/** What a worker says next; one that breaks down says so by an error alone. */
function replyOf(worker: Worker): Promise<PeopleFileReply> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const { signal } = over;
    const hear = (event: MessageEvent<PeopleFileReply>) => {
      over.abort();
      resolve(event.data);
    };
    const fail = ({ message }: ErrorEvent) => {
      over.abort();
      reject(new Error(message || 'its worker broke down'));
    };
    worker.addEventListener('message', hear, { signal });
    worker.addEventListener('error', fail, { signal });
  });
}

export const [getPeopleFiles, setPeopleFiles] = createContext<PeopleFiles>();
