import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from './watchdog.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const expired = () => new Error('nothing moved');

it('gives what the work gives, and its error', async () => {
  expect(await watch(async () => 1, 100, expired)).toBe(1);
  await expect(watch(() => Promise.reject(new Error('no')), 100, expired)).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

it('gives up on work that never ends once it has not moved for the limit', async () => {
  let move = () => {};
  const watched = watch<never>(
    (alive) => {
      move = alive;
      return new Promise(() => {});
    },
    100,
    expired,
  );
  const settled = vi.fn();
  watched.catch(settled);
  await vi.advanceTimersByTimeAsync(99);
  move();
  await vi.advanceTimersByTimeAsync(99);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await expect(watched).rejects.toThrow('nothing moved');
});
