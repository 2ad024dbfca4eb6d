import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

// SvelteKit hashes the scripts that it writes into a page, not those of the page's frame.
const frame = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const scriptsOfFrame = [...frame.matchAll(/<script>(.*?)<\/script>/gs)].map(
  ([, script]) =>
    /** @type {const} */ (
      `sha256-${createHash('sha256')
        .update(script ?? '')
        .digest('base64')}`
    ),
);

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    paths: { base, relative: false },
    // The page's policy binds the engine's worker too, because the worker starts from a blob (docs/decisions).
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self', 'wasm-unsafe-eval', ...scriptsOfFrame],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'worker-src': ['blob:'],
        'connect-src': ['self', 'blob:'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
      },
    },
    // A page's styles are a few kilobytes in a dozen files: a phone waits for each before it paints.
    inlineStyleThreshold: 65_536,
    // More than cores: while one page is drawn, the engines answer for the next.
    prerender: { concurrency: 4, handleMissingId: 'warn' },
  },
};
