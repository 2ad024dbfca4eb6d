import { readOwnTable } from '#lib/data/explore/own/read-own-table.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { buffersOf } from '#lib/domain/own-batch.ts';
import type { OwnTableAsked, OwnTableReply } from './own-table-messages.ts';

const reply = (message: OwnTableReply, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

self.addEventListener('message', async ({ data }: MessageEvent<OwnTableAsked>) => {
  const { source, ...request } = data;
  try {
    const read = await readOwnTable(source, request, {
      onProgress: (share) => reply({ is: 'progress', share }),
    });
    reply({ is: 'read', read }, buffersOf(read.table.batches));
  } catch (cause) {
    reply({ is: 'failed', message: reasonOf(cause) });
  }
});
