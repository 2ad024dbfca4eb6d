import { checkFigures, checkFile } from '#lib/data/files/check-file.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { StreamedRows } from '../StreamedRows.ts';
import type { FromCheckWorker, ToCheckWorker } from './check-messages.ts';

const reply = (message: FromCheckWorker) => self.postMessage(message);
const rows = new StreamedRows((taken) => self.postMessage(taken));

self.addEventListener('message', ({ data }: MessageEvent<ToCheckWorker>) => {
  if (data.is === 'file') void check(data.file);
  else rows.take(data);
});

async function check(file: File): Promise<void> {
  try {
    const { content, ...checked } = await checkFile(file);
    reply({ is: 'read', file: checked });
    reply({ is: 'found', found: await checkFigures(content, rows.batches()) });
  } catch (cause) {
    reply({ is: 'failed', message: reasonOf(cause) });
  }
}
