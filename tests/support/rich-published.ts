import type { Resource } from '#lib/data/data-package.ts';
import type { PublishedData } from '#lib/data/files/published-data.ts';
import type { Table } from '#lib/domain/manifest.ts';
import { richSource } from './rich-view.ts';

/** The tables behind the rich view, as a manifest has them. */
export const richTables: Readonly<Record<string, Table>> = {
  us_oews_state: {
    rows: 6,
    source: richSource,
    csv: { file: 'us-oews-state.csv', bytes: 1, sha256: 'ab'.repeat(32) },
  },
};

const richResource: Resource = {
  name: 'us-oews-state',
  sqlName: 'us_oews_state',
  path: 'us-oews-state.csv',
  description: '',
  licenses: [],
  sources: [],
  schema: {
    fields: [
      { name: 'soc_code', type: 'string', title: 'Occupation' },
      { name: 'pay_p50', type: 'number', title: 'Median' },
    ],
  },
  ...richSource,
};

/** The public data behind the rich view, without a host. */
export const richPublished: PublishedData = {
  address: 'https://pay.example/data/',
  manifest: () =>
    Promise.resolve({
      version: 'rich',
      tables: richTables,
      parts: {},
      files: { titles: '', stateShapes: '', countryShapes: '' },
      engine: { worker: '', wasm: '', wasmGzipBytes: 0, wasmSha256: '' },
    }),
  dataPackage: () => Promise.resolve({ title: '', description: '', resources: [richResource] }),
};
