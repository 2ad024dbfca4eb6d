/** How a generated payroll becomes bytes. `mixed` is UTF-8, in which every other line with accents is Windows-1252. */
export type WrittenEncoding =
  'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/** The bytes of a text; of Windows-1252 only what it has in common with Latin-1, else an error. */
export function encoded(text: string, encoding: WrittenEncoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'windows-1252':
      return latin(text);
    case 'mixed':
      return mixed(text);
    default:
      return utf16(`\ufeff${text}`, encoding === 'utf-16le');
  }
}

function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    if (code > 0xff || (code >= 0x80 && code < 0xa0))
      throw new Error(`${character} is not Latin-1.`);
    return code;
  });
}

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

function mixed(text: string): Uint8Array<ArrayBuffer> {
  const lines = text.split(/(?<=\n)/);
  let accented = 0;
  const parts = lines.map((line) => {
    if (/[^\0-\x7f]/.test(line)) accented += 1;
    return accented % 2 === 1 ? latin(line) : encoded(line, 'utf-8');
  });
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
