import { excelFormat } from '#lib/data/files/excel.ts';
import { makePeopleFile } from './make-people-file.ts';
import type { PeopleFileReply, PeopleFileRequest } from './people-file-messages.ts';

const reply = (message: PeopleFileReply) => self.postMessage(message);

// All its code is there before there is a payroll, and nothing is fetched afterwards.
const [{ unpackedAnswer }] = await Promise.all([
  import('#lib/engine/arrow-answer.ts'),
  excelFormat.load?.(),
]);

self.addEventListener('message', async ({ data }: MessageEvent<PeopleFileRequest>) => {
  try {
    reply({ kind: 'made', file: await makePeopleFile(unpackedAnswer(data.answer), data) });
  } catch (cause) {
    reply({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
});
reply({ kind: 'ready' });
