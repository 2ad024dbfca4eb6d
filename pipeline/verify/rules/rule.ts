/** Something that the field knows of a row and no schema can say. */
export interface Rule {
  /** The table, by its SQL name. */
  readonly table: string;
  /** What is wrong with a row that breaks it. */
  readonly says: string;
  /** SQL that is true of such a row. */
  readonly broken: string;
  /** The columns whose values are shown. */
  readonly shows: readonly string[];
}

/** SQL that is true where the values that are there do not climb from left to right. */
export function outOfOrder(columns: readonly string[]): string {
  return columns
    .slice(1)
    .map((column, index) => `${column} < greatest(${columns.slice(0, index + 1).join(', ')})`)
    .join(' or ')
    .replaceAll(/greatest\((\w+)\)/g, '$1');
}

export const percentiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

export function prefixed(prefix: string, names: readonly string[]): string[] {
  return names.map((name) => `${prefix}${name}`);
}
