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

const group = (prefix: string) => ({ column: 'soc_code', prefix });

const manifest: Manifest = {
  version: '',
  files: { titles: '', stateShapes: '', countryShapes: '' },
  engine: { worker: '', wasm: '', wasmGzipBytes: 0, wasmSha256: '' },
  parts: {},
  tables: {
    nation: table('nation', '2025', { part: 'core' }),
    outlook: table('outlook', '2024', { part: 'core' }),
    metro: table('metro', '2025', {
      partitions: {
        soc_code: { '11': 'metros_soc_11', '29': 'metros_soc_29' },
        area_code: { '12': 'metros_area_12' },
      },
    }),
  },
};

describe('the plan for what a question reads', () => {
  it('names each part once', () => {
    const reads = [
      { table: 'nation' },
      { table: 'outlook' },
      { table: 'metro', partition: group('29') },
    ];
    expect(planReads(manifest, reads).parts).toEqual(['core', 'metros_soc_29']);
  });

  it('shows a table as the partitions read and no others', () => {
    expect(planReads(manifest, [{ table: 'metro', partition: group('29') }]).views).toBe(
      'create or replace temp view "metro" as select * from "part_metros_soc_29"."metro"',
    );
  });

  it('takes the whole table where no partition is named, or one read names none', () => {
    const whole = planReads(manifest, [{ table: 'metro' }]);
    expect(whole.parts).toEqual(['metros_soc_11', 'metros_soc_29']);
    expect(whole.views).toContain(
      '"part_metros_soc_11"."metro" union all select * from "part_metros_soc_29"',
    );
    const both = [{ table: 'metro', partition: group('11') }, { table: 'metro' }];
    expect(planReads(manifest, both)).toEqual(whole);
  });

  it('takes the whole table once where two columns split it', () => {
    const area = { table: 'metro', partition: { column: 'area_code', prefix: '12' } };
    expect(planReads(manifest, [area]).parts).toEqual(['metros_area_12']);
    const both = planReads(manifest, [area, { table: 'metro', partition: group('11') }]);
    expect(both).toEqual(planReads(manifest, [{ table: 'metro' }]));
  });

  it('is the same in whatever order the reads stand', () => {
    const reads = [{ table: 'nation' }, { table: 'metro', partition: group('29') }];
    expect(planReads(manifest, [...reads].reverse())).toEqual(planReads(manifest, reads));
  });

  it('passes a partition over where the table has none', () => {
    expect(planReads(manifest, [{ table: 'nation', partition: group('11') }]).parts).toEqual([
      'core',
    ]);
  });

  it('refuses a table or partition that there is not', () => {
    for (const name of ['nowhere', 'toString']) {
      expect(() => planReads(manifest, [{ table: name }])).toThrow(`no table "${name}"`);
      for (const partition of [group(name), { column: name, prefix: '11' }]) {
        const { column, prefix } = partition;
        expect(() => planReads(manifest, [{ table: 'metro', partition }])).toThrow(
          `no partition "${column} ${prefix}…"`,
        );
      }
    }
  });
});

it("gives each publisher's release once, in the order read", () => {
  const reads = [{ table: 'outlook' }, { table: 'metro' }, { table: 'nation' }];
  expect(sourcesOf(manifest, reads).map((source) => source.table)).toEqual(['outlook', 'metro']);
});
