import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

// What most pages share is one script: a dozen small ones weigh more, and each is asked for by itself.
// With 30, the page of an occupation brings 34 scripts of 78 kB instead of 56 of 84 kB.
const codeSplitting = { groups: [{ name: 'shared', minShareCount: 30 }] };

export default defineConfig({
  plugins: [sveltekit()],
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  ssr: { external: ['@duckdb/node-api'] },
  worker: { format: 'es' },
});
