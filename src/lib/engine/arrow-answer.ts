import { tableFromIPC } from 'apache-arrow';
import type { Answer } from '#lib/domain/answer.ts';
import { columnsOfArrow } from './arrow-columns.ts';
import { inOrder, rowsOf } from './columnar.ts';
import type { PackedAnswer } from './packed-answer.ts';

/** The answer that was packed; throws as the engine does for columns that are not the declared ones. */
export function unpackedAnswer({ question, bytes, sources }: PackedAnswer): Answer {
  const declared = question.columns.map(({ name }) => name);
  const found = columnsOfArrow(tableFromIPC(bytes));
  return { question, rows: rowsOf(inOrder(found, declared, question.statement.sql)), sources };
}
