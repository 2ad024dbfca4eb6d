import { expect, it } from 'vitest';
import { baseFor } from './more-questions.ts';

it('compares a country with the base chosen, and never with itself', () => {
  expect(baseFor('DE', 'US')).toBe('US');
  expect(baseFor('DE', 'JP')).toBe('JP');
  expect(baseFor('DE', 'DE')).toBe('US');
  expect(baseFor('US', 'US')).toBe('GB');
});
