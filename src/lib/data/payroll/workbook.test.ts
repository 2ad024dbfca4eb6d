import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileRecord, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import { PayrollFileError } from './PayrollFileError.ts';
import { previewOf } from './preview-of.ts';
import { readRecords } from './read-records.ts';

const text = (content: string) => `t="inlineStr"><is><t xml:space="preserve">${content}</t></is>`;

/** A row of a sheet: each cell as its attributes beyond its place, and what is in it. */
const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells
    .map((cell, at) => cell && `<c r="${String.fromCharCode(65 + at)}${number}" ${cell}</c>`)
    .join('')}</row>`;

const styles =
  '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="9"/></cellXfs></styleSheet>';

function workbook(
  sheets: Readonly<Record<string, string>>,
  more: Record<string, string> = {},
): File {
  const names = Object.keys(sheets);
  const files = {
    'xl/workbook.xml': `<workbook><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, at) =>
          `<Relationship Id="r${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
  return zipped(files);
}

function zipped(files: Readonly<Record<string, string>>): File {
  const packed = Object.entries(files).map(([name, content]) => [name, strToU8(content)]);
  return new File([zipSync(Object.fromEntries(packed))], 'payroll.xlsx');
}

const payroll =
  row(1, text('Payroll of ACME')) +
  row(3, text('Name'), text('Hired'), text('Pay'), text('FTE'), text('Active')) +
  row(
    4,
    text('Zoë '),
    's="1"><v>43831</v>',
    '><v>50000.5</v>',
    's="3"><v>0.39</v>',
    't="b"><v>1</v>',
  ) +
  row(6, text('Bo'), 's="2"><v>43831.75</v>', '><v>20.100000000000001</v>', '', 't="b"><v>0</v>') +
  row(7, text('=1+1'), 's="1"><v>36526</v>', '><v>5.5E4</v>', '><v>1</v>');

async function fault(source: PayrollSource): Promise<string> {
  const cause: unknown = await previewOf(source).catch((thrown: unknown) => thrown);
  expect(cause).toBeInstanceOf(PayrollFileError);
  return (cause as PayrollFileError).message;
}

describe('a workbook', () => {
  it('is read from its first sheet that is not empty, its rows numbered as it numbers them', async () => {
    const { shape, sheets, columns, records, said } = await previewOf(
      workbook({ Notes: '', 'A &amp; B': payroll, Other: row(1, text('x')) }),
    );
    expect(shape).toMatchObject({ kind: 'workbook', sheet: 'A & B', headRecord: 2, decimal: '.' });
    expect(sheets).toEqual(['Notes', 'A & B', 'Other']);
    expect(columns.map(({ name }) => name)).toEqual(['Name', 'Hired', 'Pay', 'FTE', 'Active']);
    expect(said[0]).toBe('Sheet “A & B” is read; there are 2 others.');
    expect(records).toEqual([
      { line: 4, cells: ['Zoë ', '2020-01-01', '50000.5', '0.39', 'TRUE'] },
      { line: 5, cells: ['', '', '', '', ''] },
      { line: 6, cells: ['Bo', '2020-01-01T18:00:00', '20.1', '', 'FALSE'] },
      { line: 7, cells: ['=1+1', '2000-01-01', '55000', '1', ''] },
    ]);
  });

  it('is read from the sheet that the reader chooses', async () => {
    const file = workbook({ Old: row(1, text('A')) + row(2, text('x')), Payroll: payroll });
    const { shape } = await previewOf(file, { sheet: 'Payroll' });
    const records: FileRecord[] = [];
    await readRecords(file, shape, (record) => records.push(record));
    expect(records.map(({ line }) => line)).toEqual([4, 5, 6, 7]);
    await expect(previewOf(file, { sheet: 'Gone' })).rejects.toThrow(
      'The workbook has no sheet “Gone”. Choose another.',
    );
  });

  it('keeps a stored number of three decimals one, and doubts none', async () => {
    const file = workbook({
      Pay: row(1, text('Name'), text('Pay')) + row(2, text('Ann'), '><v>12.345</v>'),
    });
    expect((await previewOf(file)).shape.decimal).toBe('.');
  });

  it('of many rows is handed over whole, and ends where it is withdrawn', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => row(at + 2, text('Ann'), '><v>5</v>'));
    const file = workbook({ Pay: row(1, text('Name'), text('Pay')) + rows.join('') });
    const { shape } = await previewOf(file);
    let seen = 0;
    await readRecords(file, shape, () => (seen += 1));
    expect(seen).toBe(50_000);
    const withdrawal = new AbortController();
    seen = 0;
    const reading = readRecords(
      file,
      shape,
      () => {
        seen += 1;
        withdrawal.abort();
      },
      { signal: withdrawal.signal },
    );
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(seen).toBe(19_999);
  });
});

describe('a workbook that cannot be read', () => {
  it.each<[string, PayrollSource, RegExp]>([
    ['no rows', workbook({ Empty: '' }), /^There is nothing in it/],
    ['names alone', workbook({ Pay: row(1, text('A'), text('B')) }), /no row below them/],
    ['a damaged sheet', workbook({ Pay: '<row r="1"><c' }), /^The workbook is damaged/],
    [
      'a damaged archive',
      new File([zipSync({ a: strToU8('x') }).slice(0, 20)], 'a.xlsx'),
      /damaged/,
    ],
    ['another archive', zipped({ 'payroll.csv': 'a,b' }), /no workbook\. Unpack it/],
    ['a binary workbook', zipped({ 'xl/workbook.bin': '' }), /\(\.xlsb\)\. Open it/],
    ['OpenDocument', zipped({ mimetype: '', 'content.xml': '' }), /OpenDocument file\. Open it/],
    ['Numbers', zipped({ 'Index/Document.iwa': '' }), /Numbers document\. Open it/],
    [
      'a stray cell far to the right',
      workbook({ Pay: `${payroll}<row r="9"><c r="XFD9" t="n"><v>1</v></c></row>` }),
      /^Cell XFD9 of a sheet stands beyond column 200, .* Clear it/,
    ],
    [
      'a row that no workbook has',
      workbook({ Pay: '<row r="900000000"><c r="A900000000"><v>1</v></c></row>' }),
      /^The workbook is damaged/,
    ],
  ])('%s: its message says what to do', async (_, source, message) => {
    expect(await fault(source)).toMatch(message);
  });

  it('is one that unpacks to more than a browser holds, by its own word', async () => {
    const packed = new Uint8Array(await workbook({ Pay: payroll }).arrayBuffer());
    const sheet = strToU8('xl/worksheets/sheet1.xml');
    const names = packed.findLastIndex((_, at) =>
      sheet.every((byte, past) => packed[at + past] === byte),
    );
    // In the archive's directory the unpacked size stands 22 bytes before the name.
    new DataView(packed.buffer).setUint32(names - 22, 3_000_000_000, true);
    expect(await fault(new File([packed], 'bomb.xlsx'))).toMatch(
      /^The workbook unpacks to 3000 MB, and the desk takes 400 MB\. Save the sheet as CSV/,
    );
  });

  it('does not mind a far cell that only has a style', async () => {
    const styled = workbook({ Pay: `${payroll}<row r="9"><c r="XFD9" s="1"/></row>` });
    expect((await previewOf(styled)).columns).toHaveLength(5);
  });
});
