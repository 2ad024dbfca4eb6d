import { expect, it } from 'vitest';
import { euroArea } from './euro-area.ts';
import { euroEntries } from './euro-entry.ts';

it('has an entry for every member of the euro area', () => {
  expect(euroEntries.map(({ iso2 }) => iso2)).toEqual([...euroArea].sort());
});

it('fixes a rate of six significant digits, as the Council does', () => {
  for (const { iso2, perEuro } of euroEntries) {
    expect(Number(perEuro.toPrecision(6)), iso2).toBe(perEuro);
  }
});
