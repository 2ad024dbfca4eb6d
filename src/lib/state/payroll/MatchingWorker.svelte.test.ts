import { afterEach, describe, expect, it, vi } from 'vitest';
import { packTitleIndex } from '#lib/domain/title-index.ts';
import { MatchingWorker } from './MatchingWorker.ts';

const nurses = { code: '29-1141', title: 'Registered Nurses', level: 'detailed', employment: 5 };
const index = packTitleIndex({
  occupations: [nurses],
  titles: [{ title: 'RN', occupations: [nurses] }],
});
const ground = async (text = JSON.stringify(index)) => ({
  titles: new TextEncoder().encode(text).buffer,
  areas: [{ code: '06', name: 'California', kind: 'state' }],
});
const jobs = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `RN - ward ${at}`, soc: null, people: 1 }));
const places = [{ location: 'CA', state: null, people: 2 }];
const options = () => ({ signal: new AbortController().signal, onfound: () => {} });

let worker: MatchingWorker;
afterEach(() => worker.end());

describe('the worker that matches', () => {
  it('finds all in order, and fetches nothing once it has started', async () => {
    worker = new MatchingWorker(ground);
    await worker.start();
    const before = performance.getEntriesByType('resource').length;
    const onfound = vi.fn();
    const found = await worker.match(jobs(500), places, { ...options(), onfound });
    expect(found.jobs).toHaveLength(500);
    expect(found.jobs.every(({ best }) => best.soc === '29-1141')).toBe(true);
    expect(found.places).toMatchObject([{ best: { area: '06' } }]);
    expect(onfound).toHaveBeenLastCalledWith(501);
    expect(performance.getEntriesByType('resource')).toHaveLength(before);
  });

  it('stops when nobody waits any more, and answers the next', async () => {
    worker = new MatchingWorker(ground);
    const stopping = new AbortController();
    const stopped = worker.match(jobs(100_000), [], {
      signal: stopping.signal,
      onfound: () => stopping.abort(new Error('another payroll')),
    });
    await expect(stopped).rejects.toThrow('another payroll');
    const { places: found } = await worker.match([], places, options());
    expect(found).toHaveLength(1);
  });

  it('says why it cannot start, and tries again', async () => {
    const titles = vi
      .fn<() => ReturnType<typeof ground>>()
      .mockImplementationOnce(() => ground('<html>'))
      .mockImplementation(() => ground());
    worker = new MatchingWorker(titles);
    await expect(worker.start()).rejects.toThrow(/JSON/);
    await worker.start();
    expect(titles).toHaveBeenCalledTimes(2);
  });

  it('starts anew after its end', async () => {
    worker = new MatchingWorker(ground);
    await worker.start();
    worker.end();
    const { jobs: found } = await worker.match(jobs(1), [], options());
    expect(found).toHaveLength(1);
  });
});
