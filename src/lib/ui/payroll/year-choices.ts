import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import type { FilePreview } from '#lib/domain/payroll/payroll-file.ts';
import type { Choice } from '../choice.ts';

/** Which years may be kept: each that the rows looked at have, the newest first, or all. */
export function yearChoices(preview: FilePreview, mapping: ColumnMapping): readonly Choice[] {
  const at = mapping.columns.year ?? -1;
  const found = preview.records.map(({ cells }) => (cells[at] ?? '').trim());
  const { year } = mapping.decisions;
  const years = new Set([...found, ...(year === 'all' ? [] : [year])]);
  years.delete('');
  const newest = [...years].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return [
    { value: 'all', label: 'of all years' },
    ...newest.map((value) => ({ value, label: `only ${value}` })),
  ];
}
