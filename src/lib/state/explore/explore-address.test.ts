import { expect, it } from 'vitest';
import { exploreAddress, exploredIn, type Explored } from './explore-address.ts';

const explored: Explored[] = [
  { kind: 'table', query: 'us_oews_state;soc_code=29-1141,29-1171' },
  { kind: 'sql', sql: 'select \'&?#=+%\' as "a b"\nfrom us_areas -- ünï' },
  { kind: 'sql', sql: `select ${'1 + '.repeat(900)}1` },
];

it.each(explored)('opens what it was written for: $kind', async (each) => {
  expect(await exploredIn(await exploreAddress(each))).toEqual(each);
});

it('holds nothing that is asked of a table of the reader’s own', async () => {
  expect(await exploreAddress({ kind: 'table', query: 'my_table~team.in(Night watch)' })).toBe('');
  const sql = "from my_table where team = 'Night watch'";
  expect(await exploreAddress({ kind: 'sql', sql })).toBe('');
});

it('opens nothing where the address says nothing', async () => {
  expect(await exploredIn('?cur=EUR')).toBeNull();
  expect(await exploredIn('?rows=&sql=')).toBeNull();
});

it('rejects an address that somebody cut off', async () => {
  const address = await exploreAddress(explored[2]!);
  await expect(exploredIn(address.slice(0, -5))).rejects.toThrow();
});
