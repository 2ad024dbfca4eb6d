import { fileFormats } from '#lib/data/files/file-formats.ts';
import { writeFile } from '#lib/data/files/write-file.ts';
import type { FileKind } from '#lib/domain/file-kind.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { loadBatchReader, StreamedRows } from '../StreamedRows.ts';
import type {
  FromRowsFile,
  FromRowsFileWorker,
  RowsFileRequest,
  ToRowsFile,
  ToRowsFileWorker,
} from './rows-file-messages.ts';

self.addEventListener('message', ({ data, ports }: MessageEvent<ToRowsFileWorker>) => {
  if (data.is === 'load') void load(data.kinds);
  else void make(data.request, ports[0]!);
});

async function load(kinds: readonly FileKind[]): Promise<void> {
  const reply = (message: FromRowsFileWorker) => self.postMessage(message);
  try {
    await Promise.all([loadBatchReader(), ...kinds.map((kind) => fileFormats[kind].load?.())]);
    reply({ is: 'loaded' });
  } catch (cause) {
    reply({ is: 'failed', message: reasonOf(cause) });
  }
}

async function make(request: RowsFileRequest, port: MessagePort): Promise<void> {
  const { kind, content, count, rates, tables } = request;
  const reply = (message: FromRowsFile) => port.postMessage(message);
  const coming = new StreamedRows(reply);
  port.onmessage = ({ data }: MessageEvent<ToRowsFile>) =>
    data.is === 'cancel' ? coming.cancel() : coming.take(data);
  try {
    const making = { generated: new Date(), rates, tables };
    const blob = await writeFile(fileFormats[kind], content, making, {
      batches: coming.batches(),
      count,
    });
    reply({ is: 'made', blob });
  } catch (cause) {
    reply({ is: 'failed', message: reasonOf(cause) });
  } finally {
    port.close();
  }
}
