import type { FileShape } from '#lib/domain/payroll/payroll-file.ts';
import { PayrollFileError } from './PayrollFileError.ts';

/**
 * Whether the bytes that a file begins with are text or a workbook. Throws a `PayrollFileError` that
 * says what to do with anything else, by the marks that such files begin with.
 */
export function fileKindOf(bytes: Uint8Array): FileShape['kind'] {
  if (begins(bytes, zip)) return 'workbook';
  if (begins(bytes, compoundFile)) throw new PayrollFileError(wordsOfCompoundFile(bytes));
  const mark = marks.find(([sign]) => begins(bytes, sign));
  if (mark) throw new PayrollFileError(mark[1]);
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart();
  const text = texts.find(([sign]) => sign.test(start));
  if (text) throw new PayrollFileError(text[1]);
  return 'text';
}

export const notText =
  'This is not a text file: it has bytes that no text has. Save the payroll as CSV or xlsx, and choose that file.';

const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const picture =
  'This is a picture. Export the payroll from the system that made it, as CSV or xlsx.';
const packed = 'This is a packed file. Unpack it, and choose the CSV or xlsx file inside.';

const letters = (text: string): readonly number[] =>
  [...text].map((letter) => letter.charCodeAt(0));

const marks: readonly (readonly [readonly number[], string])[] = [
  [
    letters('%PDF'),
    'This is a PDF. Export the payroll from the system that made it, as CSV or xlsx.',
  ],
  [[0x89, ...letters('PNG')], picture],
  [[0xff, 0xd8, 0xff], picture],
  [letters('GIF8'), picture],
  [[0x49, 0x49, 0x2a, 0x00], picture],
  [[0x4d, 0x4d, 0x00, 0x2a], picture],
  [letters('RIFF'), picture],
  [[0x1f, 0x8b], packed],
  [letters('BZh'), packed],
  [letters('7z\u00bc\u00af'), packed],
  [letters('Rar!'), packed],
  [[0xfd, ...letters('7zXZ')], packed],
  [[0x28, 0xb5, 0x2f, 0xfd], packed],
  [letters('PK'), 'This zip file is empty or damaged. Choose the payroll as CSV or xlsx.'],
];

const texts: readonly (readonly [RegExp, string])[] = [
  [
    /^<(!doctype html|html|table|meta|head)\b/i,
    'This is a web page, whatever its name ends in. Open it in a spreadsheet program, and save it as xlsx or CSV.',
  ],
  [
    /^<\?xml|^<[a-z][\w:]*[\s>]/i,
    'This is XML. Open it in a spreadsheet program, and save it as xlsx or CSV.',
  ],
  [/^[[{]\s*[{["]/, 'This is JSON. Export the payroll as CSV or xlsx.'],
  [/^\{\\rtf/, 'This is a text document. Save the table in it as CSV or xlsx.'],
];

// A workbook with a password is kept whole in one stream of that name.
function wordsOfCompoundFile(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')
    ? 'This workbook has a password. Open it in a spreadsheet program, remove the password, and save it as xlsx or CSV.'
    : 'This is an old workbook (.xls). Open it in a spreadsheet program, and save it as xlsx or CSV.';
}

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
