import { describe, expect, it } from 'vitest';
import { mostRows, type FileShape, type PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import { PayrollFileError } from './PayrollFileError.ts';
import { previewOf } from './preview-of.ts';
import { readRecords } from './read-records.ts';

const bytes = (...given: readonly number[]) => Uint8Array.from(given);
const file = (...parts: BlobPart[]) => new File(parts, 'payroll.csv');

async function faultOf(work: Promise<unknown>): Promise<string> {
  const fault = await work.then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(fault).toBeInstanceOf(PayrollFileError);
  return (fault as PayrollFileError).message;
}

const shape: FileShape = {
  kind: 'text',
  encoding: 'utf-8',
  delimiter: ',',
  decimal: '.',
  headRecord: 0,
  sheet: null,
};
const read = (source: PayrollSource) => readRecords(source, shape, () => {});

describe('a file that is no payroll', () => {
  it.each<[string, PayrollSource, RegExp]>([
    ['an empty file', file(), /^There is nothing in it\. Choose/],
    ['a file of blank lines', file('\n\r\n , \n'), /^There is nothing in it\. Choose/],
    ['pasted nothing', { name: 'Pasted', text: '' }, /^There is nothing in it\. Choose/],
    ['a head without rows', file('Name,Pay\n\n'), /^There are names of columns, and no row/],
    ['a PDF', file('%PDF-1.7\n'), /^This is a PDF\. Export/],
    ['a picture', file(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)), /^This is a picture\. Export/],
    ['a packed file', file(bytes(0x1f, 0x8b, 8, 0)), /^This is a packed file\. Unpack/],
    ['an old workbook', file(compound('Workbook')), /\.xls\)\. Open .* xlsx or CSV\.$/],
    ['a workbook with a password', file(compound('EncryptedPackage')), /has a password\. Open/],
    ['a web page', file('\n<html><table>'), /^This is a web page, .* save it as/],
    ['XML', file('<?xml version="1.0"?><Workbook>'), /^This is XML\. Open/],
    ['JSON', file('[\n {"pay": 5}]'), /^This is JSON\. Export/],
    ['bytes that are no text', file('Name,Pay\n', bytes(1, 0, 2, 3)), /^This is not a text file/],
  ])('%s: its message says what to do', async (_, source, message) => {
    expect(await faultOf(previewOf(source))).toMatch(message);
  });

  it('is told by bytes that come late, as well', async () => {
    const late = file(`Name,Pay\n${'Ann,50000\n'.repeat(100_000)}`, bytes(0, 1));
    expect(await faultOf(read(late))).toMatch(/^This is not a text file/);
  });

  it('is too large: the size is told before anything is read', async () => {
    const piece = new Blob([new Uint8Array(1e6)]);
    const large = file(...Array<Blob>(401).fill(piece));
    expect(await faultOf(previewOf(large))).toBe(
      'The file has 401 MB, and the desk takes 400 MB. Leave out columns that are not needed, or split the file and read the parts one after the other.',
    );
  });

  it('cannot be opened', async () => {
    const gone = file('Name,Pay\nAnn,5\n');
    gone.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    expect(await faultOf(previewOf(gone))).toMatch(/^The file cannot be opened: it was moved/);
  });
});

describe('a table with a fault', () => {
  const rows = (count: number) => 'Ann,Clerk,50000\n'.repeat(count);
  const head = 'Name,Title,Pay\n';

  it('has a quotation mark that never closes: the line is told, at the end of the file', async () => {
    expect(await faultOf(read(file(`${head}${rows(2)}"Bo,Cook,6\n${rows(2)}`)))).toMatch(
      /^A quotation mark that opens on line 4 is not closed\. Close it or take it out/,
    );
  });

  it('has one in a row of a later chunk, and within a cell of several lines', async () => {
    const text = `${head}${rows(40_000)}"B\no","Cook,6\n${rows(100)}`;
    expect(await faultOf(read(file(text)))).toMatch(/ line 40,003 /);
  });

  it('has one that swallows more than the longest record: the rest is not read', async () => {
    const text = `${head}${rows(2)}Bo,"Cook,6\n${rows(600_000)}`;
    expect(await faultOf(read(file(text)))).toMatch(/ line 4 /);
    expect(await faultOf(previewOf(file(text)))).toMatch(/ line 4 /);
  });

  it('has one that the next mark closes, with rows in between', async () => {
    expect(await faultOf(read(file(`${head}"Bo,Cook,6\n${rows(9)}Cy,"Cook",7\n`)))).toMatch(
      / line 2 /,
    );
    expect(
      await faultOf(read(file(`${head}${rows(1)}Bo,"Cook,6\n${rows(9)}Cy,Cook",7\n`))),
    ).toMatch(/ line 3 /);
  });

  it('has a line without an end: it is not read to its end', async () => {
    const piece = new Blob(['x,'.repeat(500_000)]);
    const endless = file(...Array<Blob>(300).fill(piece));
    const message = /^Line 1 goes on for more than 1,000,000 characters\. .* CSV or xlsx\.$/;
    expect(await faultOf(previewOf(endless))).toMatch(message);
    let reached = 0;
    const onProgress = (share: number) => (reached = share);
    expect(await faultOf(readRecords(endless, shape, () => {}, { onProgress }))).toMatch(message);
    expect(reached).toBeLessThan(0.01);
  });

  it('has a long record that ends: no less a fault', async () => {
    const text = `${head}${rows(3)}Bo,${'x'.repeat(1_000_001)},5\n`;
    expect(await faultOf(read(file(text)))).toMatch(/^Line 5 goes on/);
  });

  it('has more columns than the desk takes', async () => {
    expect(await faultOf(read(file(`${head}${'5,'.repeat(200)}\n`)))).toMatch(
      /^Line 2 has 201 cells, and the desk takes 200 columns\. Leave out/,
    );
  });

  it('has more rows than the desk takes', async () => {
    const piece = new Blob(['5,6\n'.repeat(1000)]);
    const many = file(head, ...Array<Blob>(mostRows / 1000).fill(piece));
    await read(many);
    expect(await faultOf(read(file(many, '7,8\n')))).toMatch(
      /^The file has more than 1,000,000 rows, .* Split it/,
    );
  });
});

// As far as a desk looks into it: the mark it begins with, and the name of its stream.
function compound(stream: string): Uint8Array<ArrayBuffer> {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name);
}
