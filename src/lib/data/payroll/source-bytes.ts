import { formatBytes } from '#lib/domain/format-bytes.ts';
import { mostFileBytes, type PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import { PayrollFileError } from './PayrollFileError.ts';

/**
 * The bytes of what a reader gave: a file's own, or those of pasted text as UTF-8. Throws a
 * `PayrollFileError` where there are none, or more than the desk takes.
 */
export function blobOf(source: PayrollSource): Blob {
  const blob = source instanceof Blob ? source : new Blob([source.text]);
  if (blob.size === 0) throw new PayrollFileError(nothingInIt);
  if (blob.size > mostFileBytes) throw new PayrollFileError(tooLarge(blob.size));
  return blob;
}

export const nothingInIt =
  'There is nothing in it. Choose a file with the names of the columns and one person a line.';

const tooLarge = (size: number): string =>
  `The file has ${formatBytes(size)}, and the desk takes ${formatBytes(mostFileBytes)}. Leave out columns that are not needed, or split the file and read the parts one after the other.`;

/** The bytes from one position up to another. Throws a `PayrollFileError` where the file is gone. */
export async function bytesOf(blob: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new PayrollFileError(
      'The file cannot be opened: it was moved or changed since, or another program holds it. Close it there, and choose it again.',
      { cause },
    );
  }
}
