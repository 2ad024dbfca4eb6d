import type { Read, Statement } from '#lib/domain/question.ts';
import type { EngineState } from './EngineState.svelte.ts';

/** What a worker is told of the rows of a statement: messages of their Arrow stream, and that there are no more. */
export type RowsForWorker =
  | { readonly is: 'messages'; readonly messages: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly is: 'end' };

/** Who takes them: a worker, or a port to one. */
export interface RowsTaker extends EventTarget {
  postMessage(message: RowsForWorker, transfer: Transferable[]): void;
}

/** Rows that one statement gives, or several with the same columns, one after the other. */
export interface StatedRows {
  readonly statements: readonly Statement[];
  /** What any of them reads. */
  readonly reads: readonly Read[];
}

/** A worker took what it was told: so many rows are dealt with so far. */
export interface RowsTaken {
  readonly is: 'taken';
  readonly rows: number;
}

// To wake a worker costs about as much as to write the rows of a message.
const together = 8;
/** In milliseconds: rows that come slowly do not wait for others. */
const longestWait = 50;
/** So often it is told more than it took: a worker seldom waits, and what is on its way is never much. */
const ahead = 4;

/**
 * Hands all rows to a worker as they come, none of them read on the page's own thread; the engine waits where the worker
 * does, and answers others between two statements. An abort stops it between two messages.
 */
export async function streamToWorker(
  engine: Pick<EngineState, 'stream'>,
  { statements, reads }: StatedRows,
  worker: RowsTaker,
  { signal, onRows }: { signal: AbortSignal; onRows: (rows: number) => void },
): Promise<void> {
  let waiting = 0;
  let wake = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let messages: Uint8Array<ArrayBuffer>[] = [];
  const hear = (event: Event) => {
    const { is, rows } = (event as MessageEvent<Partial<RowsTaken>>).data;
    if (is !== 'taken' || rows === undefined) return;
    waiting -= 1;
    onRows(rows);
    wake();
  };
  worker.addEventListener('message', hear, { signal });
  signal.addEventListener('abort', () => wake(), { once: true });
  const tell = (message: RowsForWorker, transfer: Transferable[] = []) =>
    worker.postMessage(message, transfer);
  const hand = () => {
    clearTimeout(timer);
    timer = undefined;
    const buffers = messages.map(({ buffer }) => buffer);
    tell({ is: 'messages', messages }, buffers);
    messages = [];
    waiting += 1;
  };
  const take = async (bytes: Uint8Array<ArrayBuffer>) => {
    messages.push(bytes);
    if (messages.length < together) timer ??= setTimeout(hand, longestWait);
    else hand();
    while (waiting >= ahead && !signal.aborted) await new Promise<void>((on) => (wake = on));
  };
  try {
    for (const [at, statement] of statements.entries()) {
      // Each begins with its columns: together they are one stream, which has them once.
      let passing = at > 0;
      const takeRows = async (message: Uint8Array<ArrayBuffer>) => {
        if (!passing) return take(message);
        passing = false;
      };
      await engine.stream({ statement, reads }, takeRows, signal);
    }
  } finally {
    clearTimeout(timer);
  }
  if (messages.length > 0) hand();
  tell({ is: 'end' });
}
