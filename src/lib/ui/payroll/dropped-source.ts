import { formatBytes } from '#lib/domain/format-bytes.ts';
import { formatCount } from '#lib/domain/format.ts';
import { mostFileBytes, type PayrollSource } from '#lib/domain/payroll/payroll-file.ts';

/** Whether files are being dragged, not text. */
export const holdsFiles = (data: DataTransfer | null): boolean =>
  data?.types.includes('Files') ?? false;

/** The payroll that was dropped, a file or text; `several` where it is more than one file. */
export function droppedSource(data: DataTransfer): PayrollSource | 'several' | null {
  const [file, ...others] = data.files;
  if (others.length > 0) return 'several';
  const text = data.getData('text/plain');
  return file ?? (text.trim() === '' ? null : { name: 'dropped rows', text });
}

/** Why a payroll is not read at all, and what to do; null where it is. */
export function refusalOf(source: PayrollSource): string | null {
  const bytes = source instanceof File ? source.size : source.text.length;
  if (bytes <= mostFileBytes) return null;
  return (
    `“${source.name}” has ${formatBytes(bytes)}; the most is ${formatCount(mostFileBytes / 1e6)} MB. ` +
    'Leave out columns that are not needed, or split it into several files.'
  );
}
