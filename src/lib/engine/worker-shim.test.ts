import { expect, it } from 'vitest';
import { shimScript } from './worker-shim.ts';

it('loads the address, whatever it holds, and nothing else', () => {
  expect(shimScript('https://example.org/a".js')).toBe(
    'importScripts("https://example.org/a\\".js");',
  );
});
