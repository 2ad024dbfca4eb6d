import { sha256 as digestOf } from 'hash-wasm';

/** The SHA-256 of a text in UTF-8, in hex; also on a page that is not served securely. */
export const sha256 = (text: string): Promise<string> => digestOf(text);
