import { describe, expect, it } from 'vitest';
import { TwinRows } from './TwinRows.ts';

describe('equal rows', () => {
  it('are found by all of their cells, missing ones as empty ones', () => {
    const twins = new TwinRows(3);
    expect(twins.firstOf(['a', 'b', ''], 2)).toBeNull();
    expect(twins.firstOf(['a', 'b'], 3)).toBe(2);
    expect(twins.firstOf(['ab', '', ''], 4)).toBeNull();
    expect(twins.firstOf(['a', '', 'b'], 5)).toBeNull();
    expect(twins.firstOf(['a', 'b', '', ' '], 6)).toBe(2);
  });

  it('are told from 200,000 others', () => {
    const twins = new TwinRows(2);
    const lines = Array.from({ length: 200_000 }, (_, at) => at + 2);
    expect(lines.filter((line) => twins.firstOf([`E${line}`, 'Clerk'], line) !== null)).toEqual([]);
    expect(lines.every((line) => twins.firstOf([`E${line}`, 'Clerk'], 1e6) === line)).toBe(true);
  });
});
