import { fileFormats } from '#lib/data/files/file-formats.ts';
import { writeFile } from '#lib/data/files/write-file.ts';
import { StreamedRows } from '../StreamedRows.ts';
import type {
  FromRowsFileWorker,
  RowsFileRequest,
  ToRowsFileWorker,
} from './rows-file-messages.ts';

const reply = (message: FromRowsFileWorker) => self.postMessage(message);
const rows = new StreamedRows();

self.addEventListener('message', ({ data }: MessageEvent<ToRowsFileWorker>) => {
  if (data.is === 'request') void make(data.request);
  else rows.take(data);
});

async function make({ kind, content, tables }: RowsFileRequest): Promise<void> {
  try {
    const making = { generated: new Date(), rates: null, tables };
    const blob = await writeFile(fileFormats[kind], content, making, rows.batches());
    reply({ is: 'made', blob });
  } catch (cause) {
    reply({ is: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
}
