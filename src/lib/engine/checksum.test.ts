import { afterEach, expect, it, vi } from 'vitest';
import { verifySha256 } from './checksum.ts';

// The test vector "abc" of FIPS 180-4.
const abc = new TextEncoder().encode('abc');
const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

afterEach(() => vi.unstubAllGlobals());

it('lets the expected bytes pass and no others', async () => {
  await verifySha256(abc, digest, '/part');
  await expect(verifySha256(Uint8Array.of(1), digest, '/part')).rejects.toMatchObject({
    kind: 'fetch',
    message: expect.stringContaining('/part arrived damaged'),
  });
});

it('lets everything pass on a page that is not served securely', async () => {
  vi.stubGlobal('crypto', {});
  await verifySha256(Uint8Array.of(1), digest, '/part');
});
