import { expect, it } from 'vitest';
import { tellRequests } from '#lib/data/worker-requests.ts';
import { shimScript } from './worker-shim.ts';

it('loads the address, whatever it holds, and nothing else', () => {
  expect(shimScript('https://example.org/a".js').replace(tellRequests, '')).toBe(
    'importScripts("https://example.org/a\\".js");',
  );
});
