/**
 * The SHA-256 of a text in UTF-8, in hex; null on a page that is not served securely, where browsers
 * keep `crypto.subtle` away.
 */
export async function sha256(text: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
