import type { Encoding } from '#lib/domain/payroll/payroll-file.ts';
import type { Found } from './found.ts';
import { bytesCutOff, utf8LengthAt } from './utf-8.ts';

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252',
};

/** How the bytes that a file begins with become text: by its mark, its zeros, or what is not UTF-8. */
export function detectEncoding(bytes: Uint8Array, isWhole: boolean): Found<Encoding> {
  return byMark(bytes) ?? byZeros(bytes) ?? byValidity(bytes, isWhole);
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function byMark(bytes: Uint8Array): Found<Encoding> | undefined {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  return marked && read(marked[0], 'it begins with a byte order mark');
}

// Of Latin text, UTF-16 has every other byte zero; text of any other encoding has none.
function byZeros(bytes: Uint8Array): Found<Encoding> | undefined {
  const looked = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const [even, odd] = zeros.map((count) => count / (looked.length / 2)) as [number, number];
  if (odd > 0.4 && even < 0.05) return read('utf-16le', 'every other byte is zero');
  if (even > 0.4 && odd < 0.05) return read('utf-16be', 'every other byte is zero');
  return undefined;
}

// A sequence of several bytes is hardly ever UTF-8 by chance: a few of them tell a file of both.
function byValidity(bytes: Uint8Array, isWhole: boolean): Found<Encoding> {
  const { sequences, stray, line } = countSequences(
    isWhole ? bytes : bytes.subarray(0, bytes.length - bytesCutOff(bytes)),
  );
  if (stray === 0) return { value: 'utf-8', said: 'Read as UTF-8.' };
  if (sequences < stray / 10) return read('windows-1252', 'it is not valid UTF-8');
  const some = stray === 1 ? '1 byte is' : `${stray.toLocaleString('en-US')} bytes are`;
  return {
    value: 'utf-8',
    said: `Read as UTF-8, but ${some} not UTF-8 (the first on line ${line}): each is read as Windows-1252.`,
  };
}

function countSequences(bytes: Uint8Array) {
  const counted = { sequences: 0, stray: 0, line: 0 };
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const length = utf8LengthAt(bytes, at);
    if (bytes[at] === 0x0a) line += 1;
    if (length > 1) counted.sequences += 1;
    if (length === 0) {
      counted.stray += 1;
      counted.line ||= line;
    }
    at += length || 1;
  }
  return counted;
}

const read = (value: Encoding, because: string): Found<Encoding> => ({
  value,
  said: `Read as ${encodingNames[value]}: ${because}.`,
});
