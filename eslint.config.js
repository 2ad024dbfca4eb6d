import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layerRule } from './eslint/layer-rule.js';
import svelteConfig from './svelte.config.js';

const code = '**/*.{js,ts,svelte}';

export default defineConfig(
  {
    ignores: [
      '.atlas/**',
      '.svelte-kit/**',
      'build/**',
      'coverage/**',
      'playwright-report/**',
      'static/**',
      'test-results/**',
    ],
  },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs.recommended,
  {
    files: [code],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript itself knows what is defined.
      'no-undef': 'off',
      'no-warning-comments': 'error',
      'max-lines': ['error', { max: 250 }],
      eqeqeq: ['error', 'smart'],
      // Files take control characters out, and say which.
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // `noUncheckedIndexedAccess` asks for one wherever the bounds are known to the reader alone.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSAsExpression',
          message: 'A cast through another type hides what the value is: check it, or type it.',
        },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // In `let { a, b = $bindable() } = $props()` the word is one for both.
      'prefer-const': 'off',
      // The reason after the code is read as further codes; svelte-check knows better.
      'svelte/no-unused-svelte-ignore': 'off',
      // A Map that lives in one computation, or keeps what was asked for, is no state.
      'svelte/prefer-svelte-reactivity': 'off',
      // `{' '}` keeps a space where the line breaks.
      'svelte/no-useless-mustaches': 'off',
      // What only the browser knows must not be there while the page is made.
      'svelte/prefer-writable-derived': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
    },
  },
  {
    // A component is given addresses that its page has resolved: only pages know the base path.
    files: ['src/lib/ui/**', 'src/lib/charts/**'],
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    files: ['src/routes/**'],
    // The address of the page that is open has the base path already.
    rules: { 'svelte/no-navigation-without-resolve': ['error', { ignoreGoto: true }] },
  },
  {
    files: ['**/*.test.ts', 'tests/**'],
    rules: { 'max-lines': ['error', { max: 450 }] },
  },
  {
    files: ['src/**/*.{ts,svelte}', 'pipeline/**/*.ts'],
    // Tests may see all of the house.
    ignores: ['**/*.test.ts'],
    plugins: { 'pay-atlas': { rules: { layers: layerRule } } },
    rules: { 'pay-atlas/layers': 'error' },
  },
);
