/** The kinds of file that rows are written as. */
export const fileKinds = {
  csv: { name: 'CSV', extension: 'csv' },
  excel: { name: 'Excel', extension: 'xlsx' },
  'csv-for-excel': { name: 'CSV for Excel', extension: 'csv' },
  json: { name: 'JSON', extension: 'json' },
  ndjson: { name: 'newline-delimited JSON', extension: 'ndjson' },
  arrow: { name: 'Arrow', extension: 'arrow' },
  /** What a file says of its rows, without them. */
  receipt: { name: 'receipt', extension: 'receipt.json' },
} as const;

export type FileKind = keyof typeof fileKinds;
