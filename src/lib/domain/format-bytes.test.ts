import { expect, it } from 'vitest';
import { formatBytes } from './format-bytes.ts';

it.each([
  [312, '1 KB'],
  [118_400, '118 KB'],
  [999_600, '1000 KB'],
  [23_840_000, '23.8 MB'],
  [400_000_000, '400 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
