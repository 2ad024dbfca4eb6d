import { describe, expect, it } from 'vitest';
import { readAmount } from './read-amount.ts';

describe('an amount typed by a reader', () => {
  it.each([
    ['85000', 85_000],
    ['85,000', 85_000],
    ['85 000', 85_000],
    ['85\u202f000', 85_000],
    ['85’000', 85_000],
    ['$85,000.50', 85_000.5],
    ['USD 85,000', 85_000],
    ['Rs. 500000', 500_000],
    ['85000 €', 85_000],
    ['85k', 85_000],
    ['41.5', 41.5],
    [' 0.5 ', 0.5],
    ['1,234,567', 1_234_567],
  ])('%s is %d', (typed, amount) => {
    expect(readAmount(typed)).toEqual({ state: 'amount', amount });
  });

  it.each(['', '   '])('nothing is not a mistake', (typed) => {
    expect(readAmount(typed)).toEqual({ state: 'empty' });
  });

  it('refuses a point between thousands and says how to write it', () => {
    expect(readAmount('85.000')).toEqual({
      state: 'refused',
      message: 'Use a point for decimals only: for 85,000 write 85000.',
    });
    expect(readAmount('1.085.000,50')).toMatchObject({ state: 'refused' });
  });

  it.each(['abc', '12,34', '1e9', '85..5', '$', '1 2 3', 'NaN', '<b>1</b>', '9'.repeat(30)])(
    'refuses %s with a message',
    (typed) => {
      const read = readAmount(typed);
      expect(read.state).toBe('refused');
      expect(read).toHaveProperty('message', expect.stringMatching(/\.$/));
    },
  );

  it.each(['0', '0.00', '-5', '−5', '$-5'])('refuses %s: pay is above zero', (typed) => {
    expect(readAmount(typed)).toEqual({
      state: 'refused',
      message: 'Enter an amount above zero.',
    });
  });
});
