import { RecordBatchReader } from 'apache-arrow';
import type { Batch } from '#lib/domain/batch.ts';
import { batchOfArrow } from './arrow-columns.ts';

/** The rows in the messages of an Arrow stream, as they come; throws as the engine does for a type that it does not hand over. */
export async function* batchesOfStream(messages: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const reader = await RecordBatchReader.from(messages);
  for await (const batch of reader) yield batchOfArrow(batch);
}
