import { describe, expect, it } from 'vitest';
import type { FileRecord, FileShape } from '#lib/domain/payroll/payroll-file.ts';
import { readRecords, type ReadOptions } from './read-records.ts';

const shape: FileShape = {
  kind: 'text',
  encoding: 'utf-8',
  delimiter: ',',
  decimal: '.',
  headRecord: 0,
  sheet: null,
};

type Parts = readonly (string | Uint8Array<ArrayBuffer>)[];

async function read(parts: Parts, given: Partial<FileShape> = {}, options?: ReadOptions) {
  const records: FileRecord[] = [];
  const file = new File([...parts], 'payroll.csv');
  const { said } = await readRecords(
    file,
    { ...shape, ...given },
    (record) => records.push(record),
    options,
  );
  return { records, said };
}

const lines = ({ records }: { records: readonly FileRecord[] }) => records.map(({ line }) => line);

describe('reading records', () => {
  it('hands over all below the head, blank and ragged ones too, and ends without a line break', async () => {
    const { records } = await read(['Name,Pay,At\nAnn,5,x\n\nBo,6\nCy,7,y,z']);
    expect(records).toEqual([
      { line: 2, cells: ['Ann', '5', 'x'] },
      { line: 3, cells: [''] },
      { line: 4, cells: ['Bo', '6'] },
      { line: 5, cells: ['Cy', '7', 'y', 'z'] },
    ]);
  });

  it('hands over every record of a file without a head', async () => {
    expect(lines(await read(['Ann,5\nBo,6\n'], { headRecord: null }))).toEqual([1, 2]);
  });

  it.each(['\n', '\r\n', '\r'])('numbers lines as an editor does, broken by %j', async (br) => {
    const text = ['Name,Pay', '"Ann', 'B.",5', 'Bo,6', '', '"C', '', 'y",7', ''].join(br);
    const { records } = await read([text]);
    expect(records.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
    expect(records[0]?.cells).toEqual(['Ann\nB.', '5']);
    expect(records[3]?.cells).toEqual(['C\n\ny', '7']);
  });

  it('takes a last cell in quotation marks over several lines for one', async () => {
    const { records } = await read(['Name,Pay\nAnn,5\nBo,"6\n7"']);
    expect(records).toEqual([
      { line: 2, cells: ['Ann', '5'] },
      { line: 3, cells: ['Bo', '6\n7'] },
    ]);
  });

  it('reads across its chunks what a chunk cuts: letters, line breaks, quotation marks', async () => {
    const row = '"Zoë ""Z"" Lee\r\nflat 2",50000,€\r\n';
    const { records } = await read([`Name,Pay,Of\r\n${row.repeat(60_000)}`]);
    expect(records).toHaveLength(60_000);
    expect(new Set(records.map(({ cells }) => cells.join('|')))).toEqual(
      new Set(['Zoë "Z" Lee\nflat 2|50000|€']),
    );
    expect(records.at(-1)?.line).toBe(2 + 2 * 59_999);
  });

  it.each<FileShape['encoding']>(['utf-16le', 'utf-16be', 'windows-1252'])(
    'reads %s across its chunks',
    async (encoding) => {
      const text = `Name,Pay\n${'Zoë,50000\n'.repeat(80_000)}`;
      const { records } = await read([encoded(text, encoding)], { encoding });
      expect(new Set(records.map(({ cells }) => cells[0]))).toEqual(new Set(['Zoë']));
      expect(records).toHaveLength(80_000);
    },
  );

  it('reads bytes that are not UTF-8 as Windows-1252, however late, and says how many', async () => {
    const { records, said } = await read([
      `Name,Pay\n${'Zoë,5\n'.repeat(100_000)}J`,
      Uint8Array.of(0xfc),
      'rg,6\nZo',
      Uint8Array.of(0xeb),
    ]);
    expect(records.at(-2)?.cells).toEqual(['Jürg', '6']);
    expect(records.at(-1)?.cells).toEqual(['Zoë']);
    expect(said).toEqual(['2 bytes were not UTF-8, and read as Windows-1252.']);
  });

  it('keeps quotation marks that are not doubled, and says so', async () => {
    const { records, said } = await read(['Name,Pay\n"Ann "Bo" Lee",5\n6" pipe fitter,6\n']);
    expect(records.map(({ cells }) => cells[0])).toEqual(['Ann "Bo" Lee', '6" pipe fitter']);
    expect(said).toEqual([
      '1 row has quotation marks inside a cell that are not written twice (the first on line 2): they were kept as they are.',
    ]);
  });

  it('hands formulas and script over as the text that they are', async () => {
    const cells = ['=cmd()', '<script>alert(1)</script>', "'; drop table payroll; --"];
    const { records } = await read([`a,b,c\n${cells.join(',')}\n`]);
    expect(records[0]?.cells).toEqual(cells);
  });

  it('tells its progress up to the whole', async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    await read([`Name,Pay\n${'Ann,50000\n'.repeat(200_000)}`], {}, { onProgress });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('ends within a chunk once it is withdrawn', async () => {
    const withdrawal = new AbortController();
    let seen = 0;
    const reading = readRecords(
      new File([`Name,Pay\n${'Ann,50000\n'.repeat(400_000)}`], 'payroll.csv'),
      shape,
      () => {
        seen += 1;
        if (seen === 1) withdrawal.abort();
      },
      { signal: withdrawal.signal },
    );
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(seen).toBeLessThan(60_000);
  });
});

function encoded(text: string, encoding: FileShape['encoding']): Uint8Array<ArrayBuffer> {
  if (encoding === 'windows-1252') return Uint8Array.from(text, (one) => one.charCodeAt(0));
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}
