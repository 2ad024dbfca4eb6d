import type { Order } from '#lib/domain/order.ts';
import type { Column, ColumnKind } from '#lib/domain/question.ts';

const words: readonly ColumnKind[] = ['text', 'code'];

/** Whether a column holds amounts, to be set flush right in tabular figures. */
export const isNumeric = ({ kind }: Column): boolean =>
  !['text', 'code', 'year', 'month', 'date'].includes(kind);

/** The order after a reader chose a column's head: words from A, numbers from the highest; then the reverse. */
export function nextOrder(column: Column, order: Order | null): Order {
  if (order?.column === column.name) return { ...order, descending: !order.descending };
  return { column: column.name, descending: !words.includes(column.kind) };
}
