import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withResolvers } from '../../../tests/support/with-resolvers.ts';
import { Lane, Unserved } from './lane.ts';

/** Work that is finished from outside. */
function work<T>() {
  const { promise, resolve, reject } = withResolvers<T>();
  return { run: vi.fn(() => promise), resolve, reject };
}

const onOverstay = vi.fn();
let lane: Lane;

beforeEach(() => {
  vi.useFakeTimers();
  onOverstay.mockReset();
  lane = new Lane(1_000, onOverstay);
});

afterEach(() => vi.useRealTimers());

describe('a lane', () => {
  it('does one thing at a time, in the order asked', async () => {
    const [first, second] = [work<number>(), work<number>()];
    const asked = [lane.run(first.run), lane.run(second.run)];
    expect(second.run).not.toHaveBeenCalled();
    first.resolve(1);
    second.resolve(2);
    expect(await Promise.all(asked)).toEqual([1, 2]);
  });

  it('goes on after work that failed', async () => {
    const failing = lane.run(() => Promise.reject(new Error('no')));
    const next = lane.run(async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('never begins what was withdrawn while it waited', async () => {
    const [first, second, third] = [work<number>(), work<number>(), work<number>()];
    const abort = new AbortController();
    const running = lane.run(first.run);
    const withdrawn = lane.run(second.run, abort.signal);
    const latest = lane.run(third.run);
    abort.abort();
    await expect(withdrawn).rejects.toMatchObject({ name: 'AbortError' });
    first.resolve(1);
    third.resolve(3);
    expect(await Promise.all([running, latest])).toEqual([1, 3]);
    expect(second.run).not.toHaveBeenCalled();
  });

  it('never begins what was withdrawn before it was asked', async () => {
    const { run } = work<number>();
    await expect(lane.run(run, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(run).not.toHaveBeenCalled();
  });

  it('discards the result of what was withdrawn while it ran, and waits for it to end', async () => {
    const [first, second] = [work<number>(), work<number>()];
    const abort = new AbortController();
    const withdrawn = lane.run(first.run, abort.signal);
    const next = lane.run(second.run);
    abort.abort();
    await expect(withdrawn).rejects.toMatchObject({ name: 'AbortError' });
    expect(second.run).not.toHaveBeenCalled();
    first.resolve(1);
    second.resolve(2);
    expect(await next).toBe(2);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(onOverstay).not.toHaveBeenCalled();
  });

  it('tells of withdrawn work that is still at it after the patience', async () => {
    const abort = new AbortController();
    const withdrawn = lane.run(work<number>().run, abort.signal);
    abort.abort();
    await expect(withdrawn).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(999);
    expect(onOverstay).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onOverstay).toHaveBeenCalledOnce();
  });

  it('rejects what runs with the reason for its end, and what waits as unserved', async () => {
    const running = lane.run(work<number>().run);
    const waiting = lane.run(work<number>().run);
    lane.end(new Error('broken'));
    await expect(running).rejects.toThrow('broken');
    await expect(waiting).rejects.toBeInstanceOf(Unserved);
    await expect(lane.run(work<number>().run)).rejects.toBeInstanceOf(Unserved);
  });

  it('can end so that nothing is asked again', async () => {
    const [running, waiting] = [lane.run(work<number>().run), lane.run(work<number>().run)];
    const closed = new Error('closed');
    lane.end(closed, closed);
    await expect(running).rejects.toBe(closed);
    await expect(waiting).rejects.toBe(closed);
    await expect(lane.run(work<number>().run)).rejects.toBe(closed);
  });
});
