import { wholeTable, type ColumnFilter, type TableGroup, type TableQuery } from './table-query.ts';

/**
 * A query as a short text that an address holds without escapes, the same for equal queries:
 * `us_oews_metro~soc_code.begins(29-)~annual_p50.range(50000,)~sort(-annual_p50)`. `readTableQuery` reads it.
 */
export function writeTableQuery(query: TableQuery): string {
  const { table, columns, pinned, filters, sort, group } = query;
  return [
    table,
    ...(columns ? [list('show', columns)] : []),
    ...(pinned === wholeTable(table).pinned ? [] : [list('pin', [String(pinned)])]),
    ...filters.filter(leavesOut).map(filterText),
    ...(group ? groupParts(group) : []),
    ...(sort.length > 0
      ? [
          list(
            'sort',
            sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`),
          ),
        ]
      : []),
  ].join('~');
}

const leavesOut = (filter: ColumnFilter): boolean =>
  filter.kind === 'in'
    ? filter.values.length > 0
    : filter.kind !== 'range' || filter.from !== null || filter.to !== null;

const groupParts = ({ by, measures, pivot }: TableGroup): readonly string[] => [
  list(pivot ? 'pivot' : 'by', by),
  ...(measures.length > 0
    ? [
        list(
          'measure',
          measures.map(({ of, as }) => `${as}.${of}`),
        ),
      ]
    : []),
];

function filterText(filter: ColumnFilter): string {
  const { column } = filter;
  switch (filter.kind) {
    case 'in':
      return list(`${column}.${filter.not ? 'not' : 'in'}`, filter.values);
    case 'range':
      return list(`${column}.range`, [String(filter.from ?? ''), String(filter.to ?? '')]);
    case 'missing':
      return `${column}.${filter.is ? 'missing' : 'present'}`;
    default:
      return list(`${column}.${filter.kind}`, [filter.text]);
  }
}

// An asterisk takes its meaning from what separates; an address need not escape it.
const escaped = (text: string): string => text.replace(/[*,~]/g, '*$&');

const list = (head: string, values: readonly string[]): string =>
  `${head}(${values.map(escaped).join(',')})`;
