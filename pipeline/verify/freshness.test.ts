import { describe, expect, it } from 'vitest';
import { withDuckDb } from '#pipeline/duckdb.ts';
import { endOfPeriod, staleness } from './freshness.ts';

describe('the end of a period', () => {
  it.each([
    ['2025', 'year', '2025-12-31'],
    ['2024-02', 'yearmonth', '2024-02-29'],
    ['2026-09-29', 'date', '2026-09-29'],
    ['2025-26', 'string', '2026-06-30'],
    ['2010-11', 'yearmonth', '2010-11-30'],
    ['2024-34', 'string', '2024-12-31'],
  ] as const)('of %s (%s) is %s', (period, type, end) => {
    expect(endOfPeriod(period, type).toISOString().slice(0, 10)).toBe(end);
  });

  it('refuses a text that is no period', () => {
    expect(() => endOfPeriod('spring', 'string')).toThrow('"spring" is no period.');
  });
});

describe('staleness', () => {
  const table = {
    sqlName: 'pay',
    shelfLifeDays: 30,
    shelfLifeField: 'month',
    shelfLifeBy: 'publication',
    schema: { fields: [{ name: 'month', type: 'yearmonth', title: 'Month' }], missingValues: [''] },
  } as const;
  const warningsOn = (day: string) =>
    withDuckDb({}, async (connection) => {
      await connection.run(`create table pay as
        select * from (values ('old', '2026-01'), ('new', '2026-02'), ('new', '2026-04')) t(publication, month)`);
      return staleness(connection, table, new Date(`${day}T00:00:00Z`));
    });

  it('is judged for each group by its newest period', async () => {
    expect(await warningsOn('2026-05-02')).toEqual([
      'the newest figures (old) are of 2026-01, 91 days old; shelf life 30',
    ]);
  });

  it('begins on the day after the shelf life ends', async () => {
    expect(await warningsOn('2026-03-02')).toEqual([]);
    expect(await warningsOn('2026-03-03')).toHaveLength(1);
  });
});
