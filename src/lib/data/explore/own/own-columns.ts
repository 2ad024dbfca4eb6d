import type { OwnColumn } from '#lib/domain/own-table.ts';
import type { Value } from '#lib/domain/question.ts';
import { readNumber } from '../../payroll/number-in-cell.ts';

/** A column of a reader's table as the engine takes it. */
export interface TypedColumn extends OwnColumn {
  /** Its head in the file. */
  readonly label: string;
  readonly read: (cell: string) => Value;
}

/** Names for SQL, from the heads of a file: lower case, letters, digits and `_`; no two alike, and none of `taken`. */
export function sqlNames(heads: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken);
  return heads.map((head, at) => {
    const plain = head
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 60);
    const stem = /^[a-z]/.test(plain) ? plain : `column_${plain || at + 1}`;
    let name = stem;
    for (let number = 2; used.has(name); number += 1) name = `${stem}_${number}`;
    used.add(name);
    return name;
  });
}

/**
 * A column typed by all of its cells: numbers where each is one, dates where each is as ISO 8601 writes them, else text.
 * Digits with a zero before them are a code, and `isCode` keeps any column text. An empty cell is null.
 */
export function typedColumn(
  { name, label, isCode }: { name: string; label: string; isCode: boolean },
  cells: readonly string[],
  decimal: '.' | ',',
): TypedColumn {
  const there = cells.filter((cell) => cell.trim() !== '');
  const all = (test: (cell: string) => boolean) => there.length > 0 && there.every(test);
  if (!isCode && all((cell) => numberIn(cell, decimal) !== null)) {
    return { name, label, type: 'DOUBLE', read: (cell) => numberIn(cell, decimal) };
  }
  if (!isCode && all(isIsoDay)) {
    return { name, label, type: 'DATE', read: (cell) => cell.trim() || null };
  }
  return { name, label, type: 'VARCHAR', read: (cell) => (cell === '' ? null : cell) };
}

function numberIn(cell: string, decimal: '.' | ','): number | null {
  const [, sign = '', digits = ''] = /^([-−]?)(\d.*|[.,]\d+)$/.exec(cell.trim()) ?? [];
  if (digits === '' || /^0\d/.test(digits)) return null;
  const found = readNumber(digits, decimal);
  // Where the digits may be read in two ways, the mark of the file decides: it was asked for.
  return found && (sign === '' ? found.value : -found.value);
}

function isIsoDay(cell: string): boolean {
  const day = cell.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00Z`) : NaN;
  // The 30th of February would be a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
