import { createHash } from 'node:crypto';

/** SHA-256 in hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The eight hex digits that a content-hashed file carries in its name. */
export function shortHash(digest: string): string {
  return digest.slice(0, 8);
}
