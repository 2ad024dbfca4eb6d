import { expect, it } from 'vitest';
import { growingSha256, sha256, sha256OfBlob } from './sha256.ts';

// The examples of FIPS 180-2, appendix B.
const known = [
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
] as const;

it.each(known)('is that of the standard, however the bytes come: %.10s…', async (text, sum) => {
  const half = text.length / 2;
  const blob = new Blob([text.slice(0, half), text.slice(half)]);
  const growing = await growingSha256();
  growing.update(text.slice(0, half)).update(text.slice(half));
  expect(await sha256(text)).toBe(sum);
  expect(growing.digest()).toBe(sum);
  expect(await sha256OfBlob(blob)).toBe(sum);
});

it('is the same on a page without cryptography of its own', async () => {
  const [[text, sum]] = known;
  expect(await sha256(text, null)).toBe(sum);
});
