import type { Delimiter, FileRecord, FileShape } from '#lib/domain/payroll/payroll-file.ts';
import { delimiterWords, detectDelimiter } from './detect-delimiter.ts';
import { detectEncoding, encodingNames } from './detect-encoding.ts';
import { notText } from './file-kind.ts';
import { FileText } from './FileText.ts';
import type { Found } from './found.ts';
import { PayrollFileError } from './PayrollFileError.ts';
import type { PreviewedRecords } from './previewed-records.ts';
import { RecordCutter } from './RecordCutter.ts';

/** Of how many bytes a preview is made: more than the longest record, in any encoding. */
export const headBytes = 2 * 1024 * 1024;

/**
 * The records of the bytes that a text file begins with; of pasted text the encoding goes without
 * saying. Throws a `PayrollFileError` where it is no text.
 */
export function previewedText(
  bytes: Uint8Array,
  isWhole: boolean,
  isFile: boolean,
  overrules: Partial<FileShape>,
): PreviewedRecords {
  const encoding = chosenEncoding(overrules) ?? detectEncoding(bytes, isWhole);
  const text = new FileText(encoding.value).read(bytes, isWhole);
  if (text.includes('\0')) throw new PayrollFileError(notText);
  const delimiter = chosenDelimiter(overrules) ?? detectDelimiter(text, isWhole);
  return {
    shape: { kind: 'text', encoding: encoding.value, delimiter: delimiter.value, sheet: null },
    sheets: [],
    records: cut(text, delimiter.value, isWhole),
    said: isFile ? [encoding.said, delimiter.said] : [delimiter.said],
  };
}

function cut(text: string, delimiter: Delimiter, isWhole: boolean): readonly FileRecord[] {
  const records: FileRecord[] = [];
  new RecordCutter(delimiter, (record) => records.push(record)).add(text, isWhole);
  return records;
}

const chosenEncoding = ({ encoding: value }: Partial<FileShape>) =>
  value && chosen(value, `Read as ${encodingNames[value]}`);

const chosenDelimiter = ({ delimiter: value }: Partial<FileShape>) =>
  value && chosen(value, `Cells are parted by ${delimiterWords[value]}`);

const chosen = <T>(value: T, what: string): Found<T> => ({ value, said: `${what}, as you chose.` });
