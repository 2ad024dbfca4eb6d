import type { Column, Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { wageLevelNames } from '#lib/domain/wage-level.ts';
import type { Selected } from './point.ts';

export interface LevelsOptions {
  /** The column with the names of the areas. */
  readonly label: string;
  /** The column that says whose figures a row carries where it has none of its own. */
  readonly fallback?: string;
  readonly selected?: Selected;
}

/** A wage level with its column, as the lens shows it. */
export interface LevelColumn {
  readonly numeral: string;
  readonly name: string;
  readonly column: Column;
}

/** The four wage levels of a view, I to IV. */
export const levelColumns = (view: View): readonly LevelColumn[] =>
  wageLevelNames.map((level, at) => ({ ...level, column: columnNamed(view, `level_${at + 1}`) }));

/** `Same figures as other areas of the state`, or null where the figures are the area's own. */
export function fallbackWords(
  view: View,
  row: Row,
  { fallback = 'fallback' }: Pick<LevelsOptions, 'fallback'>,
): string | null {
  const value = row[fallback] ?? null;
  if (value === null || value === false || value === '') return null;
  const label = view.columns.find(({ name }) => name === fallback)?.label ?? 'Fallback';
  return typeof value === 'string' ? `${label} ${value}` : label;
}
