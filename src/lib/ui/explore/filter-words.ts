import { formatNumber } from '#lib/domain/format.ts';
import type { ColumnFilter } from '#lib/domain/table-query.ts';
import type { TableColumn } from '#lib/domain/table-schema.ts';

type Labelled = Pick<TableColumn, 'label' | 'type'>;

/** A filter as a reader says it: `SOC code begins with “29-”`. */
export function filterWords(filter: ColumnFilter, column: Labelled): string {
  return `${column.label} ${conditionWords(filter, column)}`;
}

function conditionWords(filter: ColumnFilter, column: Labelled): string {
  switch (filter.kind) {
    case 'in':
      return `${filter.not ? 'is not' : 'is'} ${inWords(filter.values)}`;
    case 'range':
      return rangeWords(filter, column);
    case 'contains':
      return `contains “${filter.text}”`;
    case 'begins':
      return `begins with “${filter.text}”`;
    case 'missing':
      return filter.is ? 'is empty' : 'is not empty';
  }
}

const most = 3;

function inWords(values: readonly string[]): string {
  const rest = values.length - most;
  const named = values.slice(0, rest > 0 ? most : undefined).map((value) => value || '“”');
  return rest > 0 ? `${named.join(', ')} or ${rest} more` : named.join(' or ');
}

function rangeWords(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  { type }: Labelled,
): string {
  const text = (bound: number) => (type === 'year' ? String(bound) : formatNumber(bound));
  if (from === null) return to === null ? 'is anything' : `is at most ${text(to)}`;
  return to === null ? `is at least ${text(from)}` : `is from ${text(from)} to ${text(to)}`;
}
