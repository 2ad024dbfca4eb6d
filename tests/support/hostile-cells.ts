import type { OwnColumn } from '#lib/domain/own-table.ts';

/** Columns and cells that would do harm where they were taken for SQL, CSV or a formula. */
export const hostileColumns: readonly OwnColumn[] = [
  { name: 'line', type: 'INTEGER' },
  { name: 'select', type: 'VARCHAR' },
  { name: `a"b'c; drop table payroll--`, type: 'VARCHAR' },
  { name: 'hired', type: 'DATE' },
];

const rowOf = (line: number, cell: string | null, other: string | null, hired: string | null) => ({
  line,
  select: cell,
  [`a"b'c; drop table payroll--`]: other,
  hired,
});

export const hostileRows = [
  rowOf(1, '=cmd|calc', `'); drop table payroll; --`, '2020-02-29'),
  rowOf(2, 'two\nlines', 'two\r\nlines', null),
  rowOf(3, '"quoted", "with" commas', '""', '1999-12-31'),
  rowOf(4, '', null, null),
  rowOf(5, null, '', null),
  rowOf(6, 'NULL', '\\N', null),
  rowOf(7, ' spaces ', '<script>alert(1)</script>', null),
  rowOf(8, '\t\ttabs', 'é ü 日本 😀', null),
];
