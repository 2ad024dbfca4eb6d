import { expect, it } from 'vitest';
import { reasonOf } from './reason-of.ts';

it('has words for whatever was thrown', () => {
  expect(reasonOf(new RangeError('too many'))).toBe('too many');
  expect(reasonOf('text')).toBe('text');
  expect(reasonOf(undefined)).toBe('undefined');
});
