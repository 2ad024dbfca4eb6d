import { expect, it } from 'vitest';
import { EnteredPay } from './EnteredPay.svelte.ts';

it('has no amount until one is submitted and understood', () => {
  const entered = new EnteredPay();
  entered.typed = '85,000';
  expect(entered.amount).toBeNull();
  entered.submit();
  expect(entered.amount).toBe(85_000);
});

it('keeps the last amount, and what was typed, when it cannot read the next', () => {
  const entered = new EnteredPay();
  entered.take(85_000);
  entered.typed = 'a lot';
  entered.submit();
  expect(entered.refusal).toMatch(/not an amount/);
  expect(entered.typed).toBe('a lot');
  expect(entered.amount).toBe(85_000);
});

it('goes back to no amount when the field is emptied', () => {
  const entered = new EnteredPay();
  entered.take(85_000);
  entered.typed = ' ';
  entered.submit();
  expect(entered.amount).toBeNull();
  expect(entered.refusal).toBeNull();
});
