import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { embedAddressOf, pagesOfOnesOwn } from './embed-address.ts';

const at = (address: string, base = '') =>
  embedAddressOf(new URL(address, 'https://pay.example'), base, 'states');

it('names the page, the figure and the view, and never a reader’s own pay', () => {
  expect(at('/occupations/11-9111?cur=EUR&pay=90000&region=west#levels')).toBe(
    'https://pay.example/embed/?of=%2Foccupations%2F11-9111&figure=states&cur=EUR&region=west',
  );
});

it('is below the place where the site is mounted', () => {
  expect(at('/pay/areas?embed=metros', '/pay')).toBe(
    'https://pay.example/pay/embed/?of=%2Fareas&figure=states',
  );
  expect(at('/pay', '/pay')).toBe('https://pay.example/pay/embed/?of=%2F&figure=states');
});

it('is none for the pages that hosts let stand in no other', () => {
  const headers = readFileSync('static/_headers', 'utf8');
  const refused = [...headers.matchAll(/^(\/[\w-]+)\*\n\s+X-Frame-Options: SAMEORIGIN$/gm)];
  expect(refused.map(([, page]) => page)).toEqual([...pagesOfOnesOwn]);
  for (const page of pagesOfOnesOwn) expect(at(page)).toBeNull();
  expect(at('/my-pay/x')).toBeNull();
  expect(at('/verifying')).not.toBeNull();
});
