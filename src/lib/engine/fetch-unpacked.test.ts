import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchUnpacked } from './fetch-unpacked.ts';

let server: Server | undefined;

afterEach(() => server?.close());

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/part.gz`;
}

const whole = new Uint8Array(20_000).map((_, index) => (index * index) % 251);
const packed = gzipSync(whole);

describe('fetching what is packed', () => {
  it('unpacks it and counts the packed bytes up to all of them', async () => {
    const address = await serve((_, response) => response.end(packed));
    const told: [number, boolean][] = [];
    const bytes = await fetchUnpacked(address, { onBytes: (...one) => told.push(one) });
    expect(bytes).toEqual(whole);
    expect(told.at(-1)).toEqual([packed.length, true]);
    expect(told.map(([read]) => read)).toEqual(told.map(([read]) => read).sort((a, b) => a - b));
  });

  it('takes what the host had unpacked on the way as it is', async () => {
    const address = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(packed);
    });
    const told: [number, boolean][] = [];
    expect(await fetchUnpacked(address, { onBytes: (...one) => told.push(one) })).toEqual(whole);
    expect(told.at(-1)).toEqual([whole.length, false]);
  });

  it('tells a packed file even where its first bytes come one by one', async () => {
    const address = await serve((_, response) => {
      [...packed.subarray(0, 3)].forEach((byte, index) =>
        setTimeout(() => response.write(Uint8Array.of(byte)), 20 * index),
      );
      setTimeout(() => response.end(packed.subarray(3)), 80);
    });
    expect(await fetchUnpacked(address)).toEqual(whole);
  });

  it('gives nothing for an empty answer', async () => {
    const address = await serve((_, response) => response.end());
    expect(await fetchUnpacked(address)).toHaveLength(0);
  });

  it('names the address and what the host answered', async () => {
    const address = await serve((_, response) => response.writeHead(404).end());
    await expect(fetchUnpacked(address)).rejects.toMatchObject({
      kind: 'fetch',
      message: `${address} could not be loaded: the host answered 404.`,
    });
  });

  it('fails where the file breaks off', async () => {
    const address = await serve((_, response) =>
      response.end(packed.subarray(0, packed.length - 20)),
    );
    await expect(fetchUnpacked(address)).rejects.toMatchObject({ kind: 'fetch' });
  });
});
