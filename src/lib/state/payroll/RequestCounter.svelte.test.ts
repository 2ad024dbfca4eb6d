import { afterEach, expect, it, vi } from 'vitest';
import { RequestCounter } from './RequestCounter.svelte.ts';
import { startModuleWorker } from '../start-module-worker.ts';

const counter = new RequestCounter();
let asked = 0;

afterEach(() => counter.end());

/** An address of this site that no test before has asked for. */
const address = () => new URL(`/icon.svg?asked=${(asked += 1)}`, location.href).href;

async function request(name = address()): Promise<string> {
  await (await fetch(name)).arrayBuffer();
  return name;
}

const names = () => counter.requests.map(({ name }) => name);
const reported = (name: string) => vi.waitFor(() => expect(names()).toContain(name));

it('counts what is requested once it has begun, with the address and the time', async () => {
  const before = await request();
  counter.begin();
  expect(counter.requests).toEqual([]);
  const name = await request();
  await reported(name);
  expect(names()).not.toContain(before);
  const { at } = counter.requests.find((each) => each.name === name)!;
  expect(at).toBeGreaterThanOrEqual(counter.since!);
});

it('counts a request that fails, and an image', async () => {
  counter.begin();
  // Nothing listens at the discard port.
  await expect(fetch('http://127.0.0.1:9/lost')).rejects.toThrow();
  await reported('http://127.0.0.1:9/lost');
  const image = address();
  new Image().src = image;
  await reported(image);
});

it('takes what is in the tab for no request', async () => {
  counter.begin();
  const blob = URL.createObjectURL(new Blob(['a']));
  await request(blob);
  await request('data:text/plain,b');
  await reported(await request());
  expect(names().filter((name) => /^(blob|data):/.test(name))).toEqual([]);
});

it('is not stopped by a full buffer', async () => {
  performance.setResourceTimingBufferSize(1);
  counter.begin();
  const wanted = [await request(), await request(), await request()];
  for (const name of wanted) await reported(name);
  performance.setResourceTimingBufferSize(250);
});

it('counts no more once it has ended, keeps what it had, and begins from zero', async () => {
  counter.begin();
  const counted = await request();
  await new Promise((resolve) => setTimeout(resolve));
  counter.end();
  expect(names()).toContain(counted);
  const before = names();
  await request();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(names()).toEqual(before);
  counter.begin();
  expect(counter.requests).toEqual([]);
});

it('counts what a worker requests', async () => {
  const script = 'addEventListener("message", ({ data }) => fetch(data));';
  const module = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const { worker, end } = startModuleWorker(module);
  counter.begin();
  const name = address();
  worker.postMessage(name);
  await reported(name);
  const { at } = counter.requests.find((each) => each.name === name)!;
  expect(at).toBeGreaterThanOrEqual(counter.since!);
  end();
});
