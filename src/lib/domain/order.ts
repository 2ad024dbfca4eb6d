import type { Row, Value } from './question.ts';

/** The order that rows stand in; empty cells come last, both ways. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** Rows by a column, empty cells last both ways; equal rows keep the order they came in. */
export function ordered(rows: readonly Row[], { column, descending }: Order): readonly Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a[column] ?? null, b[column] ?? null];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * compare(x, y);
  });
}

const compare = (x: Exclude<Value, null>, y: Exclude<Value, null>): number =>
  typeof x === 'string' && typeof y === 'string'
    ? x < y
      ? -1
      : x > y
        ? 1
        : 0
    : Number(x) - Number(y);
