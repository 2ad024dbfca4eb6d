import { describe, expect, it } from 'vitest';
import type { FileShape } from '#lib/domain/payroll/payroll-file.ts';
import { previewOf } from './preview-of.ts';

type Part = string | readonly number[];

/** A file of text (as UTF-8) and bytes. */
const file = (...parts: readonly Part[]): File =>
  new File(
    parts.map((part) => (typeof part === 'string' ? part : Uint8Array.from(part))),
    'payroll.csv',
  );

const preview = (text: string, overrules?: Partial<FileShape>) => previewOf(file(text), overrules);

const utf16 = (text: string, isLittle: boolean): readonly number[] =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

const plain = 'Name,Pay\nAnn,50000\nBo,60000\n';

describe('the encoding', () => {
  const table = 'Name;Pay\nZoë;50000\nJürg;60000\n';
  const windows: readonly number[] = [...table].map((letter) => letter.charCodeAt(0));

  it.each<[string, FileShape['encoding'], readonly Part[]]>([
    ['UTF-8', 'utf-8', [table]],
    ['UTF-8 with its mark', 'utf-8', [[0xef, 0xbb, 0xbf], table]],
    ['UTF-16LE with its mark', 'utf-16le', [[0xff, 0xfe], utf16(table, true)]],
    ['UTF-16BE with its mark', 'utf-16be', [[0xfe, 0xff], utf16(table, false)]],
    ['UTF-16LE without', 'utf-16le', [utf16(table, true)]],
    ['UTF-16BE without', 'utf-16be', [utf16(table, false)]],
    ['Windows-1252', 'windows-1252', [windows]],
  ])('%s is told from the bytes', async (_, encoding, parts) => {
    const { shape, records, columns } = await previewOf(file(...parts));
    expect(shape).toMatchObject({ encoding, delimiter: ';' });
    expect(columns.map(({ name }) => name)).toEqual(['Name', 'Pay']);
    expect(records.map(({ cells }) => cells[0])).toEqual(['Zoë', 'Jürg']);
  });

  it('says why it is not UTF-8', async () => {
    const { said } = await previewOf(file(windows));
    expect(said[0]).toBe('Read as Windows-1252: it is not valid UTF-8.');
  });

  it('of a file of two is UTF-8, its stray bytes Windows-1252, and says where', async () => {
    const { shape, records, said } = await previewOf(
      file('Name,Pay\nZoë,50000\nJ', [0xfc], 'rg,60000\nChloé,1\n'),
    );
    expect(shape.encoding).toBe('utf-8');
    expect(records.map(({ cells }) => cells[0])).toEqual(['Zoë', 'Jürg', 'Chloé']);
    expect(said[0]).toBe(
      'Read as UTF-8, but 1 byte is not UTF-8 (the first on line 3): each is read as Windows-1252.',
    );
  });

  it('is not doubted where the bytes looked at end within a letter', async () => {
    const long = `Name,Pay\n${'Zoë,50000\n'.repeat(240_000)}`;
    for (const shift of ['', 'x', 'xx'])
      expect((await previewOf(file(shift, long))).said[0]).toBe('Read as UTF-8.');
  });

  it('goes without saying of pasted text, and is the reader’s to overrule', async () => {
    const pasted = await previewOf({ name: 'Pasted', text: 'Name\tPay\nZoë\t1\n' });
    expect(pasted.said[0]).toBe('Cells are parted by tabs.');
    const overruled = await previewOf(file(table), { encoding: 'windows-1252' });
    expect(overruled.records[0]?.cells[0]).toBe('ZoÃ«');
    expect(overruled.said[0]).toBe('Read as Windows-1252, as you chose.');
  });
});

describe('what parts the cells', () => {
  it.each<[string, FileShape['delimiter'], string]>([
    ['commas', ',', plain],
    ['tabs, with commas in the text', '\t', 'Name\tPay\n"Lee, Ann"\t5\nBo, Al\t6\n'],
    ['bars', '|', 'Name|Pay\nAnn|5\nBo|6\n'],
    ['semicolons, with decimal commas', ';', 'Name;Pay;FTE\nAnn;50.000,10;0,5\nBo;1.000,00;1,0\n'],
    ['semicolons, without a head', ';', '1,5;2,5;3,5\n2,5;3,5;4,5\n'],
    ['commas, with a list in each row', ',', 'A,B,C\n1,x;y;z,3\n2,u;v;w,4\n3,r;s;t,5\n'],
    ['commas, in quotation marks', ',', 'Name,Pay\n"Lee; A; B",5\n"Bo; C; D",6\n'],
  ])('%s', async (_, delimiter, text) => {
    expect((await preview(text)).shape.delimiter).toBe(delimiter);
  });

  it('is doubtful where rows differ, and says how many agree', async () => {
    const { said } = await preview('A,B,C\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n');
    expect(said[1]).toBe(
      'Cells are parted by commas, though only 60 % of the first lines have 3 cells.',
    );
  });

  it('is nothing in a file of one column', async () => {
    const { columns, said } = await preview('Pay\n50000\n60000\n');
    expect(columns).toHaveLength(1);
    expect(said[1]).toContain('One column');
  });

  it('is what the reader chooses', async () => {
    const { columns } = await preview(plain, { delimiter: ';' });
    expect(columns.map(({ name }) => name)).toEqual(['Name,Pay']);
  });
});

describe('what parts decimals', () => {
  it.each<[string, FileShape['decimal'], readonly string[]]>([
    ['a point', '.', ['1,234.50', '50.25']],
    ['a comma', ',', ['1.234,50 €', '50,25']],
    ['a comma, after apostrophes or spaces', ',', ["CHF 1'234,50", '1 234,5']],
    ['a point, after commas that part millions', '.', ['1,234,567']],
    ['a point in accounting form', '.', ['($1,234.56)']],
    ['a point where a zero stands before it', '.', ['0.500']],
    ['a comma, likely, where points stand before thousands', ',', ['50.000', '61.500']],
    ['a point, likely, where commas stand before thousands', '.', ['50,000', '61,500']],
    ['a point where nothing says', '.', ['50000']],
  ])('%s', async (_, decimal, cells) => {
    const text = `Name;Pay\n${cells.map((cell) => `Ann;${cell}\n`).join('')}`;
    expect((await preview(text, { delimiter: ';' })).shape.decimal).toBe(decimal);
  });

  it('says what it was told by, and what speaks against it', async () => {
    const said = async (text: string) => (await preview(text)).said.at(-1);
    expect(await said('Name;Pay\nAnn;50.000,10\nBo;1,5\nCy;2.5\n')).toBe(
      'Decimals are parted by a comma, as in “50.000,10”, though “2.5” looks otherwise.',
    );
    expect(await said('Name;Pay\nAnn;50.000\n')).toBe(
      'No number tells what parts decimals: “50.000” is read with a point for thousands. Change it if it is otherwise.',
    );
  });

  it('is no date', async () => {
    expect((await preview('A;B\n01.02.2020;1,5\n')).said.at(-1)).toBe(
      'Decimals are parted by a comma, as in “1,5”.',
    );
  });
});

describe('the head', () => {
  it('stands below lines of prose and blank ones', async () => {
    const { shape, above, records, said } = await preview(
      'Payroll export\nACME Inc., 2024\n\nName,Title,Pay\n\nAnn,Clerk,50000\nBo,Cook,60000\nCy,Cook,7\n',
    );
    expect(shape.headRecord).toBe(3);
    expect(above.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(records[1]).toEqual({ line: 6, cells: ['Ann', 'Clerk', '50000'] });
    expect(said).toContain('Line 4 names the columns; 2 lines above are left out.');
  });

  it('stands below prose that a spreadsheet padded with empty cells', async () => {
    const { shape } = await preview('Payroll,,\nsep=,,\nName,Title,Pay\nAnn,Clerk,5\nBo,Cook,6\n');
    expect(shape.headRecord).toBe(2);
  });

  it('is missing where the first line has numbers or dates as the others have', async () => {
    const { shape, columns, records, above } = await preview(
      'Ann,2020-01-01,"$50,000.00"\nBo,2021-05-31,NA\nCy,2019-07-01,"$61,000.00"\n',
    );
    expect(shape.headRecord).toBeNull();
    expect(columns.map(({ name }) => name)).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(records).toHaveLength(3);
    expect(above).toEqual([]);
  });

  it('is found where years are among its names, and where no pay is given', async () => {
    const years = await preview('Name,Title,FTE,2024\nAnn,Clerk,1,50000\nBo,Cook,1,60000\n');
    expect(years.shape.headRecord).toBe(0);
    const missing = await preview('Name,Pay\nAnn,NA\nBo,-\n');
    expect(missing.shape.headRecord).toBe(0);
    expect(missing.columns[1]).toMatchObject({ filled: 0, samples: ['NA', '-'] });
  });

  it('gives nameless and repeated columns a number', async () => {
    const { columns } = await preview(
      'Pay,,Pay (2),"Pay\n",select,Pay,\n1,2,3,4,5,6,\n1,2,3,4,5,6,\n',
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'Pay',
      'Column 2',
      'Pay (2)',
      'Pay (3)',
      'select',
      'Pay (4)',
    ]);
  });

  it('does not give a ragged row its own columns, but a row that is usually longer', async () => {
    expect((await preview('A,B\n1,2\n1,2,3\n1,2\n')).columns).toHaveLength(2);
    expect((await preview('A,B\n1,2,x\n1,2,y\n')).columns.at(-1)).toMatchObject({
      name: 'Column 3',
    });
  });

  it('is the record that the reader chooses, or none', async () => {
    const second = await preview(plain, { headRecord: 1 });
    expect(second.columns.map(({ name }) => name)).toEqual(['Ann', '50000']);
    expect(second.said).toContain(
      'Line 2 names the columns; 1 line above is left out, as you chose.',
    );
    expect((await preview(plain, { headRecord: null })).records).toHaveLength(3);
  });
});

it('tells of each column its samples, how much of it is filled, and how many cells are unlike', async () => {
  const { columns } = await preview('Title,Pay\nClerk,5\nCook,N/A\nClerk,\nCook,6\n');
  expect(columns).toEqual([
    { at: 0, name: 'Title', samples: ['Clerk', 'Cook'], filled: 1, distinct: 2 },
    { at: 1, name: 'Pay', samples: ['5', 'N/A', '6'], filled: 0.5, distinct: 3 },
  ]);
});

it('shows a thousand records of a file that has more, none of them cut short', async () => {
  const { records } = await preview(`Name,Pay\n${'Ann,50000\n'.repeat(300_000)}`);
  expect(records).toHaveLength(1000);
  expect(records.at(-1)).toEqual({ line: 1001, cells: ['Ann', '50000'] });
});
