import { PayrollFileError } from '#lib/data/payroll/PayrollFileError.ts';
import { previewOf } from '#lib/data/payroll/preview-of.ts';
import { readPayroll, type ReadingClass } from '#lib/data/payroll/read-payroll.ts';
import { loadWorkbookReader } from '#lib/data/payroll/workbook.ts';
import type { PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import type { PayrollRead } from '#lib/domain/payroll/payroll-table.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { buffersOf } from '#lib/domain/own-batch.ts';
import type { PayrollReply, PayrollRequest } from './payroll-messages.ts';

/** The side of the page, as a worker sees it. */
interface Page {
  addEventListener(type: 'message', listener: (event: MessageEvent<PayrollRequest>) => void): void;
  postMessage(reply: PayrollReply, options?: { transfer: Transferable[] }): void;
}

type Asked = Extract<PayrollRequest, { id: number; key: number }>;

/** Answers the page from within a worker, once all the code that a file may need is there. */
export async function servePayroll(page: Page, Reading: ReadingClass): Promise<void> {
  const running = new Map<number, AbortController>();
  let kept: { readonly key: number; readonly source: PayrollSource } | null = null;

  async function answer(asked: Asked): Promise<void> {
    const { id, key } = asked;
    const controller = new AbortController();
    running.set(id, controller);
    try {
      if (kept?.key !== key) throw new Error('another file was chosen meanwhile');
      const result =
        asked.kind === 'preview'
          ? await previewOf(kept.source, asked.overrules)
          : await readPayroll(kept.source, asked, Reading, {
              onProgress: (share) => page.postMessage({ kind: 'progress', id, share }),
              onBatches: (batches) =>
                page.postMessage(
                  { kind: 'batches', id, batches },
                  { transfer: buffersOf(batches) },
                ),
              signal: controller.signal,
            });
      page.postMessage({ kind: 'done', id, result }, { transfer: transferOf(result) });
    } catch (cause) {
      // What was withdrawn waits for no reply.
      if (!controller.signal.aborted)
        page.postMessage({ kind: 'failed', id, message: words(cause) });
    } finally {
      running.delete(id);
    }
  }

  page.addEventListener('message', ({ data }) => {
    if (data.kind === 'source') kept = data;
    else if (data.kind === 'withdraw') running.get(data.id)?.abort();
    else void answer(data);
  });
  await loadWorkbookReader();
  page.postMessage({ kind: 'ready' });
}

const transferOf = (result: object): Transferable[] =>
  'table' in result ? buffersOf((result as PayrollRead).table.batches) : [];

function words(cause: unknown): string {
  if (cause instanceof PayrollFileError) return cause.message;
  if (cause instanceof RangeError)
    return 'This browser has too little memory for the file. Leave out columns that are not needed, or split the file and read the parts one after the other.';
  const message = reasonOf(cause);
  return `The file could not be read (${message}). Save it anew as CSV, and choose that file.`;
}
