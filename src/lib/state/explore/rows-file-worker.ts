import { fileFormats } from '#lib/data/files/file-formats.ts';
import { writeFile } from '#lib/data/files/write-file.ts';
import { ComingPieces } from '../ComingPieces.ts';
import type {
  FromRowsFileWorker,
  RowsFileRequest,
  ToRowsFileWorker,
} from './rows-file-messages.ts';

const { rowsOfStream } = await import('#lib/engine/arrow-rows.ts');

const reply = (message: FromRowsFileWorker) => self.postMessage(message);
const messages = new ComingPieces<Uint8Array>();
let written = 0;

self.addEventListener('message', ({ data }: MessageEvent<ToRowsFileWorker>) => {
  if (data.is === 'message') messages.add([data.bytes]);
  else if (data.is === 'end') messages.end();
  else void make(data.request);
});

async function make({ kind, content, tables }: RowsFileRequest): Promise<void> {
  try {
    const making = { generated: new Date(), rates: null, tables };
    const blob = await writeFile(fileFormats[kind], content, making, counted());
    reply({ is: 'made', blob });
  } catch (cause) {
    reply({ is: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
}

async function* counted() {
  for await (const rows of rowsOfStream(taken())) {
    yield rows;
    written += rows.length;
  }
}

async function* taken() {
  for await (const message of messages) {
    yield message;
    reply({ is: 'taken', rows: written });
  }
}
