import { createSHA256, sha256 as digestOf, type IHasher } from 'hash-wasm';

/** What of the browser's cryptography is used; a page that is not served securely has none. */
type Own = Pick<SubtleCrypto, 'digest'> | null;

const encoder = new TextEncoder();

/** The SHA-256 of bytes, or of a text in UTF-8, in hex: by the browser itself where it can, which is several times as fast. */
export async function sha256(
  of: string | Uint8Array<ArrayBuffer>,
  own: Own = crypto.subtle,
): Promise<string> {
  if (!own) return digestOf(of);
  const digest = await own.digest('SHA-256', typeof of === 'string' ? encoder.encode(of) : of);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The SHA-256 of what is handed over bit by bit. */
export async function growingSha256(): Promise<IHasher> {
  return (await createSHA256()).init();
}

/** The SHA-256 of what may be too large to be held at once. */
export async function sha256OfBlob(blob: Blob): Promise<string> {
  const hash = await growingSha256();
  const reader = blob.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    hash.update(read.value);
  }
  return hash.digest();
}
