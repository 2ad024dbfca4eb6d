import { expect, it } from 'vitest';
import { abortable } from './abortable.ts';

it('gives what the promise gives while the signal holds', async () => {
  expect(await abortable(Promise.resolve(1), new AbortController().signal)).toBe(1);
  expect(await abortable(Promise.resolve(1))).toBe(1);
});

it('rejects as soon as the signal aborts, or at once where it has', async () => {
  const abort = new AbortController();
  const waiting = abortable(new Promise(() => {}), abort.signal);
  abort.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  await expect(abortable(Promise.resolve(1), abort.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
});

it('leaves no rejection unhandled where the signal came first', async () => {
  const failing = Promise.reject(new Error('no'));
  await expect(abortable(failing, AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  });
});
