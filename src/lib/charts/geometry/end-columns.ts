import type { Column } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';

/** Two columns between which something lies. */
export interface EndColumns {
  readonly low: Column;
  readonly high: Column;
}

/** The columns of a low and a high, restated where the lens restates; null where none are named. */
export const endColumns = (
  view: View,
  { low, high }: { readonly low?: string; readonly high?: string },
): EndColumns | null =>
  low === undefined || high === undefined
    ? null
    : { low: columnNamed(view, low), high: columnNamed(view, high) };

/** Columns by their own names, as lenses make them; null where this view does not have both. */
export function madeColumns(
  { columns }: View,
  names: { readonly low: string; readonly high: string } | undefined,
): EndColumns | null {
  const low = columns.find(({ name }) => name === names?.low);
  const high = columns.find(({ name }) => name === names?.high);
  return low && high ? { low, high } : null;
}
