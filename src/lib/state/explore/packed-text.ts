/** Above so many characters a text is compressed in an address. */
const longest = 1_000;

/** What an address can unfold into: more is not one of ours. */
const mostCharacters = 100_000;

/** Neither a statement nor a query begins so. */
const mark = '~';

/** A text as it stands in an address: long ones deflated, in letters that need no escape. */
export async function packedText(text: string): Promise<string> {
  if (text.length <= longest && !text.startsWith(mark)) return text;
  const deflated = await throughStream(
    new TextEncoder().encode(text),
    new CompressionStream('deflate-raw'),
    Infinity,
  );
  return mark + base64Url(deflated);
}

/** The text again. Throws for one that cannot be unpacked, or that unfolds beyond all measure. */
export async function unpackedText(packed: string): Promise<string> {
  if (!packed.startsWith(mark)) return packed;
  const bytes = fromBase64Url(packed.slice(mark.length));
  const inflated = await throughStream(
    bytes,
    new DecompressionStream('deflate-raw'),
    mostCharacters,
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(inflated);
}

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('The text is too long.');
    }
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
