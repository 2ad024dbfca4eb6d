import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** `npm run gallery`: every chart with figures, apart from the site and never part of its build. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
});
