import type { FileColumn, FileRecord } from '#lib/domain/payroll/payroll-file.ts';
import { unlikeNames } from '../unlike-names.ts';
import { isVoid } from './cell-kinds.ts';

const mostSamples = 5;

/**
 * The columns of a file: as many as its rows usually have cells, or its head names; without columns at
 * the end that have neither a name nor a cell.
 */
export function fileColumns(
  head: readonly string[],
  records: readonly FileRecord[],
  width: number,
): readonly FileColumn[] {
  const cellsAt = (at: number) => records.map(({ cells }) => cells[at] ?? '');
  let count = Math.max(head.length, width);
  while (count > 1 && !head[count - 1]?.trim() && cellsAt(count - 1).every((cell) => !cell.trim()))
    count -= 1;
  const names = unlikeNames(named(Array.from({ length: count }, (_, at) => head[at] ?? '')));
  return names.map((name, at) => column(at, name, cellsAt(at)));
}

function column(at: number, name: string, cells: readonly string[]): FileColumn {
  const unlike = new Set(cells);
  const filled = cells.filter((cell) => !isVoid(cell)).length;
  return {
    at,
    name,
    samples: [...unlike].filter((cell) => cell.trim() !== '').slice(0, mostSamples),
    filled: cells.length === 0 ? 0 : filled / cells.length,
    distinct: unlike.size - (unlike.has('') ? 1 : 0),
  };
}

// A nameless one is called by its place: `Column 3`.
const named = (heads: readonly string[]): readonly string[] =>
  heads.map((head, at) => head.replace(/\s+/g, ' ').trim() || `Column ${at + 1}`);

/** The number of cells that most records have, blank ones aside; of equals, the larger. */
export function usualWidth(records: readonly FileRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records)
    if (cells.some((cell) => cell.trim() !== ''))
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([a, some], [b, others]) => others - some || b - a)[0]?.[0] ?? 1;
}
