import { expect, it } from 'vitest';
import { viewAddress } from './view-address.ts';

it.each([
  ['https://pay.example/areas?occ=11-9111&cur=EUR#rank', '/areas?occ=11-9111&cur=EUR#rank'],
  ['https://pay.example//evil.example/', '/evil.example/'],
  ['https://evil.example/areas', null],
  ['http://pay.example/areas', null],
  ['javascript:alert(1)', null],
  ['blob:https://pay.example/1', null],
  ['/areas', null],
  ['', null],
])('leads only to views of this site: %j', (address, expected) => {
  expect(viewAddress(address, 'https://pay.example')).toBe(expected);
});
