import type { FilePreview } from './payroll-file.ts';

/**
 * The unlike words in a column of the records looked at, in small letters and without the space around
 * them, in the order of the file; empty cells are none.
 */
export function columnWords({ records }: FilePreview, at: number): readonly string[] {
  const words = records.map(({ cells }) => (cells[at] ?? '').trim().toLowerCase());
  return [...new Set(words)].filter((word) => word !== '');
}
