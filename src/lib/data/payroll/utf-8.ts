/**
 * How many bytes the UTF-8 sequence that begins at a position has, 1 to 4; 0 where none begins there
 * (Unicode 15, table 3-7: neither overlong forms nor surrogates).
 */
export function utf8LengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lengthByLead(lead);
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next];
    const [low, high] = next === 1 ? secondByte(lead) : continuation;
    if (byte === undefined || byte < low || byte > high) return 0;
  }
  return length;
}

/** How many bytes at the end begin a sequence that the end cuts off: 0 to 3. */
export function bytesCutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthByLead(byte) > back ? back : 0;
  }
  return 0;
}

const continuation = [0x80, 0xbf] as const;

function lengthByLead(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : continuation;
}
