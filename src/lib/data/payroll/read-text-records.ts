import type { FileShape, FileRecord } from '#lib/domain/payroll/payroll-file.ts';
import { notText } from './file-kind.ts';
import { FileText } from './FileText.ts';
import { PayrollFileError } from './PayrollFileError.ts';
import type { ReadOptions, RecordsRead } from './read-records.ts';
import { RecordCutter } from './RecordCutter.ts';
import { bytesOf } from './source-bytes.ts';

// Small enough that to withdraw is prompt, large enough that most of the time goes into records.
const chunkBytes = 512 * 1024;

/** Reads the records of a text file in a stream: see `readRecords`. */
export async function readTextRecords(
  blob: Blob,
  shape: FileShape,
  take: (record: FileRecord) => void,
  { onProgress, signal }: ReadOptions,
): Promise<RecordsRead> {
  const text = new FileText(shape.encoding);
  const cutter = new RecordCutter(shape.delimiter, take);
  // The next bytes are on their way while those before are read.
  let coming = bytesOf(blob, 0, chunkBytes);
  for (let at = 0; at < blob.size; at += chunkBytes) {
    const bytes = await coming;
    signal?.throwIfAborted();
    coming = bytesOf(blob, at + chunkBytes, at + 2 * chunkBytes);
    // Where this is the last that is wanted, nobody hears of its failure.
    coming.catch(() => {});
    const last = at + chunkBytes >= blob.size;
    const piece = text.read(bytes, last);
    if (piece.includes('\0')) throw new PayrollFileError(notText);
    cutter.add(piece, last);
    onProgress?.(Math.min(1, (at + chunkBytes) / blob.size));
  }
  return { said: [...saidOfBytes(text.stray), ...saidOfQuotes(cutter.looseQuotes)] };
}

function saidOfBytes(stray: number): readonly string[] {
  if (stray === 0) return [];
  const some = stray === 1 ? '1 byte was' : `${stray.toLocaleString('en-US')} bytes were`;
  return [`${some} not UTF-8, and read as Windows-1252.`];
}

function saidOfQuotes({ records, line }: RecordCutter['looseQuotes']): readonly string[] {
  if (records === 0) return [];
  const some = records === 1 ? '1 row has' : `${records.toLocaleString('en-US')} rows have`;
  return [
    `${some} quotation marks inside a cell that are not written twice (the first on line ${line.toLocaleString('en-US')}): they were kept as they are.`,
  ];
}
