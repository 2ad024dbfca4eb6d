import { expect, it } from 'vitest';
import { RecentlyUsed } from './recently-used.ts';

it('lets go of what was not used for longest', () => {
  const kept = new RecentlyUsed<number>(2);
  expect(kept.add('a', 1)).toBeUndefined();
  expect(kept.add('b', 2)).toBeUndefined();
  expect(kept.get('a')).toBe(1);
  expect(kept.add('c', 3)).toBe(2);
  expect(kept.get('b')).toBeUndefined();
  expect([kept.get('a'), kept.get('c')]).toEqual([1, 3]);
});
