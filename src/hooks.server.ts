import type { Handle } from '@sveltejs/kit';

/**
 * Holds a page's scripts back, so that nothing waits for them or shares the line with what is read:
 * `pageAsleep` lets them come once the page is there, or is wanted.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replaceAll('rel="modulepreload"', 'rel="modulepreload" media="not all"'),
  });
