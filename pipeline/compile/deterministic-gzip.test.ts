import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { deterministicGzip } from './deterministic-gzip.ts';

it('packs without time or operating system, so that the bytes depend on the content alone', async () => {
  const content = Buffer.from('figures '.repeat(1000));
  const packed = await deterministicGzip(content);
  expect(gunzipSync(packed).equals(content)).toBe(true);
  expect(packed.length).toBeLessThan(100);
  // RFC 1952: modification time in bytes 4 to 7, operating system in byte 9, 255 for unknown.
  expect([...packed.subarray(4, 8), packed[9]]).toEqual([0, 0, 0, 0, 255]);
});
