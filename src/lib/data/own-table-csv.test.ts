import { expect, it } from 'vitest';
import { ownTableCsv } from './own-table-csv.ts';

it('keeps empty text, no text, and text that looks like a number apart', () => {
  const columns = [
    { name: 'a', type: 'VARCHAR' },
    { name: 'b', type: 'DOUBLE' },
  ] as const;
  const rows = [
    ['say "hi",\nthere', 1.5],
    ['', null],
    [null, -2e-7],
    ['06', 0],
  ];
  expect(new TextDecoder().decode(ownTableCsv(columns, rows))).toBe(
    '"say ""hi"",\nthere",1.5\n"",\n,-2e-7\n"06",0\n',
  );
});
