import { expect, it } from 'vitest';
import { typosBetween } from './typos.ts';

it.each([
  ['nurse', 'nurse', 0],
  ['nrse', 'nurse', 1],
  ['nuurse', 'nurse', 1],
  ['nurze', 'nurse', 1],
  ['nusre', 'nurse', 1],
  ['softwear', 'software', 2],
  ['manger', 'manager', 1],
  ['abcdef', 'uvwxyz', 3],
  ['', 'ab', 2],
])('%s is %s with %d slips', (typed, known, slips) => {
  expect(typosBetween(typed, known, 2, false)).toBe(slips);
});

it('takes an unfinished word for the beginning of a longer one only where it may be one', () => {
  expect(typosBetween('medcal', 'medicalization', 2, true)).toBe(1);
  expect(typosBetween('medcal', 'medicalization', 2, false)).toBe(3);
});

it('does not look at words longer than any title has', () => {
  expect(typosBetween('a'.repeat(500), 'a'.repeat(500), 2, true)).toBe(3);
});
