import { sha256 as digestOf } from 'hash-wasm';

/** The SHA-256 of bytes, or of a text in UTF-8, in hex; also on a page that is not served securely. */
export const sha256 = (of: string | Uint8Array): Promise<string> => digestOf(of);
