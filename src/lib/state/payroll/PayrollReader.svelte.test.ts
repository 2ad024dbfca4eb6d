import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import type { OwnBatch } from '#lib/domain/own-batch.ts';
import { PayrollFileError } from '#lib/data/payroll/PayrollFileError.ts';
import { PayrollReader } from './PayrollReader.ts';

const mapping: ColumnMapping = {
  pay: [{ at: 4, period: 'year' }],
  columns: { id: 0, title: 1, location: 2, state: 3 },
  decisions: {
    periodWords: {},
    fullTimeHours: 40,
    hoursPer: 'week',
    fteAs: 'fraction',
    partTimePay: 'full-time',
    currency: 'USD',
    dateOrder: 'ymd',
    centuryPivot: 30,
    year: 'all',
    duplicates: 'keep',
    sexWords: {},
  },
};
const unitsPerUsd = { USD: 1 };

const head = 'id,title,city,state,pay,sex,grade,team,hired,fte,hours,manager\n';
const row = (at: number) =>
  `${at},Software Developer,"Austin, TX",TX,${50_000 + (at % 90_000)},F,L4,"R & D",2019-03-15,1.0,40,${at % 97}\n`;

function payroll(rows: number): File {
  const text = Array.from({ length: rows }, (_, at) => row(at + 1));
  return new File([head, ...text], 'payroll.csv', { type: 'text/csv' });
}

let reader: PayrollReader;

beforeEach(() => {
  reader = new PayrollReader();
});

afterEach(() => reader.end());

describe('reading in the worker', () => {
  it('brings 100,000 rows whole, and tells how far it is', async () => {
    await reader.start();
    const file = payroll(100_000);
    const preview = await reader.preview(file);
    const { columns, records } = preview;
    expect(columns).toHaveLength(12);
    expect(records[0]?.cells.slice(0, 3)).toEqual(['1', 'Software Developer', 'Austin, TX']);
    const shares: number[] = [];
    const taken: OwnBatch[] = [];
    const { account, table } = await reader.read(file, preview, mapping, {
      unitsPerUsd,
      onBatches: (batches) => taken.push(...batches),
      onProgress: (share) => shares.push(share),
    });
    expect(account.rows).toBe(100_000);
    expect(taken.length).toBeGreaterThan(3);
    expect(account.accepted + account.corrected + account.refused).toBe(100_000);
    const rows = [...taken, ...table.batches].reduce((sum, batch) => sum + batch.rows, 0);
    expect(rows).toBe(account.accepted + account.corrected);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.at(-1)).toBe(1);
  });

  // On a busy machine a thread may wait for its turn.
  it('leaves the page free meanwhile', { retry: 3 }, async () => {
    await reader.start();
    const file = payroll(100_000);
    const preview = await reader.preview(file);
    const tasks = new PerformanceObserver(() => {});
    tasks.observe({ type: 'longtask' });
    await reader.read(file, preview, mapping, { unitsPerUsd });
    await new Promise((resolve) => setTimeout(resolve));
    const long = tasks.takeRecords().filter(({ duration }) => duration > 100);
    tasks.disconnect();
    expect(long).toEqual([]);
  });

  it('ends promptly when it is withdrawn, and goes on with the next file', async () => {
    await reader.start();
    const piece = new Blob([await payroll(20_000).slice(head.length).text()]);
    const large = new File([head, ...Array<Blob>(40).fill(piece)], 'payroll.csv');
    const preview = await reader.preview(large);
    const withdrawal = new AbortController();
    let share = 0;
    const reading = reader.read(large, preview, mapping, {
      unitsPerUsd,
      signal: withdrawal.signal,
      onProgress: (reached) => {
        share = reached;
        withdrawal.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(share).toBeLessThan(0.2);
    // The next is read before the first could have come to its end.
    const next = await reader.preview({ name: 'Pasted', text: 'Name\tPay\nAnn\t5\n' });
    expect(next.shape.delimiter).toBe('\t');
  });

  it('fails on a line of 300 MB with its message, and lives', async () => {
    const piece = new Blob(['x'.repeat(1_000_000)]);
    const endless = new File(Array<Blob>(300).fill(piece), 'payroll.csv');
    const fault: unknown = await reader.preview(endless).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(PayrollFileError);
    expect((fault as Error).message).toMatch(/^Line 1 goes on for more than 1,000,000 characters/);
    const preview = await reader.preview(payroll(3));
    await expect(reader.read(endless, preview, mapping, { unitsPerUsd })).rejects.toThrow(
      /^Line 1 goes on/,
    );
    expect((await reader.preview(payroll(3))).records).toHaveLength(3);
  });

  it('reads a workbook, with nothing fetched once it has started', async () => {
    await reader.start();
    const before = performance.getEntriesByType('resource').length;
    const { shape, sheets, records } = await reader.preview(workbook(40_000));
    expect(shape).toMatchObject({ kind: 'workbook', sheet: 'Pay' });
    expect(sheets).toEqual(['Pay']);
    expect(records[0]).toEqual({ line: 2, cells: ['1', '50000.5'] });
    expect(performance.getEntriesByType('resource').length).toBe(before);
  });
});

describe('a worker that fails', () => {
  it('says so where its script is missing, and starts anew when asked again', async () => {
    let starts = 0;
    const broken = new PayrollReader(() => {
      starts += 1;
      const script = `import('${location.origin}/no-such-worker.js').catch((cause) => setTimeout(() => { throw cause; }));`;
      const worker = new Worker(URL.createObjectURL(new Blob([script])), { type: 'module' });
      return { worker, end: () => worker.terminate() };
    });
    await expect(broken.start()).rejects.toThrow(/^The reader of payrolls could not start/);
    await expect(broken.preview(payroll(1))).rejects.toThrow(/ could not start.* Reload the page/);
    expect(starts).toBe(2);
  });

  it('fails what waits for it where it breaks down on the way', async () => {
    const broken = new PayrollReader(() => {
      const script = `postMessage({ kind: 'ready' }); onmessage = ({ data }) => { if (data.kind === 'preview') throw new Error('out of memory'); };`;
      const worker = new Worker(URL.createObjectURL(new Blob([script])));
      return { worker, end: () => worker.terminate() };
    });
    await expect(broken.preview(payroll(1))).rejects.toThrow(
      /^The reader of payrolls broke down \(.*out of memory\)\. Choose the file again/,
    );
  });

  it('fails what waits for it when it is ended, and can start again', async () => {
    await reader.start();
    const waiting = reader.preview(payroll(50_000));
    reader.end();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect((await reader.preview(payroll(2))).records).toHaveLength(2);
  });
});

function workbook(rows: number): File {
  const cells = Array.from(
    { length: rows },
    (_, at) =>
      `<row r="${at + 2}"><c r="A${at + 2}"><v>${at + 1}</v></c><c r="B${at + 2}"><v>50000.5</v></c></row>`,
  );
  const named = (text: string, at: string) =>
    `<c r="${at}1" t="inlineStr"><is><t>${text}</t></is></c>`;
  const files = {
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Pay" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${named('Id', 'A')}${named('Pay', 'B')}</row>${cells.join('')}</sheetData></worksheet>`,
  };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return new File([zipSync(Object.fromEntries(packed))], 'payroll.xlsx');
}
