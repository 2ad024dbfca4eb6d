import { RecordBatchReader, Table } from 'apache-arrow';
import type { Row } from '#lib/domain/question.ts';
import { columnsOfArrow } from './arrow-columns.ts';
import { rowsOf } from './columnar.ts';

/** The rows in the messages of an Arrow stream, as they come; throws as the engine does for a type that it does not hand over. */
export async function* rowsOfStream(
  messages: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly Row[]> {
  const reader = await RecordBatchReader.from(messages);
  for await (const batch of reader) yield rowsOf(columnsOfArrow(new Table([batch])));
}
