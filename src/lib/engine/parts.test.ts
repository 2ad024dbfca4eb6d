import { describe, expect, it } from 'vitest';
import type { Manifest, Table } from '#lib/domain/manifest.ts';
import { planReads, sourcesOf } from './parts.ts';

const table = (name: string, release: string, held: Pick<Table, 'part' | 'partitions'>): Table => ({
  rows: 0,
  ...held,
  csv: { file: '', bytes: 0, sha256: '' },
  source: {
    table: name,
    title: name,
    publisher: 'A bureau',
    release,
    licence: '',
    attribution: '',
    retrieved: '',
  },
});

const manifest: Manifest = {
  version: '',
  files: { titles: '', stateShapes: '' },
  engine: { worker: '', wasm: '', wasmGzipBytes: 0, wasmSha256: '' },
  parts: {},
  tables: {
    nation: table('nation', '2025', { part: 'core' }),
    outlook: table('outlook', '2024', { part: 'core' }),
    metro: table('metro', '2025', { partitions: { '11': 'metros_11', '29': 'metros_29' } }),
  },
};

describe('the plan for what a question reads', () => {
  it('names each part once', () => {
    const reads = [{ table: 'nation' }, { table: 'outlook' }, { table: 'metro', partition: '29' }];
    expect(planReads(manifest, reads).parts).toEqual(['core', 'metros_29']);
  });

  it('shows a table as the partitions read and no others', () => {
    expect(planReads(manifest, [{ table: 'metro', partition: '29' }]).views).toBe(
      'create or replace temp view "metro" as select * from "part_metros_29"."metro"',
    );
  });

  it('takes the whole table where no partition is named, or one read names none', () => {
    const whole = planReads(manifest, [{ table: 'metro' }]);
    expect(whole.parts).toEqual(['metros_11', 'metros_29']);
    expect(whole.views).toContain(
      '"part_metros_11"."metro" union all select * from "part_metros_29"',
    );
    const both = [{ table: 'metro', partition: '11' }, { table: 'metro' }];
    expect(planReads(manifest, both)).toEqual(whole);
  });

  it('is the same in whatever order the reads stand', () => {
    const reads = [{ table: 'nation' }, { table: 'metro', partition: '29' }];
    expect(planReads(manifest, [...reads].reverse())).toEqual(planReads(manifest, reads));
  });

  it('passes a partition over where the table has none', () => {
    expect(planReads(manifest, [{ table: 'nation', partition: '11' }]).parts).toEqual(['core']);
  });

  it('refuses a table or partition that there is not', () => {
    for (const name of ['nowhere', 'toString']) {
      expect(() => planReads(manifest, [{ table: name }])).toThrow(`no table "${name}"`);
      const partition = { table: 'metro', partition: name };
      expect(() => planReads(manifest, [partition])).toThrow(`no partition "${name}"`);
    }
  });
});

it("gives each publisher's release once, in the order read", () => {
  const reads = [{ table: 'outlook' }, { table: 'metro' }, { table: 'nation' }];
  expect(sourcesOf(manifest, reads).map((source) => source.table)).toEqual(['outlook', 'metro']);
});
