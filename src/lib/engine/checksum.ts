import { EngineError } from './errors.ts';

/**
 * Throws unless the SHA-256 of the bytes is the one expected, in hex. Pages that are not served
 * securely have no `crypto.subtle`; there the bytes pass unchecked.
 */
export async function verifySha256(
  bytes: Uint8Array<ArrayBuffer>,
  expected: string,
  address: string,
): Promise<void> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== expected) {
    throw new EngineError('fetch', `${address} arrived damaged: its checksum is ${found}.`);
  }
}
