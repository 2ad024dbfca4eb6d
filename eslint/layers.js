/**
 * The house, in one table (docs/DESIGN.md, section 3): lint reads it and says where code belongs.
 *
 * @typedef {object} Layer
 * @property {RegExp} files Below the project; a file is in the first layer that matches.
 * @property {string} place How a message names the place.
 * @property {string} holds What belongs there.
 * @property {readonly string[]} mayImport Other layers.
 * @property {readonly string[]} packages What it may use; `x/*` stands for everything below `x`.
 * @property {readonly string[]} [lazily] Layers and packages among them that only `import()` may
 *   load, or `import type` name, so that no page carries them before they are needed.
 */

/** @type {Readonly<Record<string, Layer>>} */
export const layers = {
  domain: {
    files: /^src\/lib\/domain\//,
    place: 'src/lib/domain',
    holds: "the field's own words: types and arithmetic, without a package and without the DOM",
    mayImport: [],
    packages: [],
  },
  data: {
    files: /^src\/lib\/data\//,
    place: 'src/lib/data',
    holds: 'what is asked of which table, the search of titles, and the files a reader takes away',
    mayImport: ['domain'],
    packages: [
      'sql-template-tag',
      'papaparse',
      'apache-arrow',
      'write-excel-file',
      'hash-wasm',
      'read-excel-file',
      'fflate',
    ],
    lazily: ['apache-arrow', 'write-excel-file', 'read-excel-file', 'fflate'],
  },
  'engine/node': {
    files: /^src\/lib\/engine\/(Node[^/]*|node-[^/]*|[^/]*\.server)\.ts$/,
    place: 'src/lib/engine (Node…, node-…, ….server.ts)',
    holds: 'the engine of the build and of the tests',
    mayImport: ['domain', 'data', 'engine'],
    packages: ['@duckdb/node-api', 'node:*'],
  },
  'engine/browser': {
    files: /^src\/lib\/engine\/(Browser|arrow-|fetch-|start-|worker-)[^/]*\.ts$/,
    place: 'src/lib/engine (Browser…, arrow-…, fetch-…, start-…, worker-…)',
    holds: 'the engine of the page',
    mayImport: ['domain', 'data', 'engine'],
    packages: ['@duckdb/duckdb-wasm', 'apache-arrow'],
    lazily: ['@duckdb/duckdb-wasm'],
  },
  engine: {
    files: /^src\/lib\/engine\//,
    place: 'src/lib/engine',
    holds: 'all that knows DuckDB, as far as page and build have it in common',
    mayImport: ['domain', 'data'],
    packages: [],
  },
  state: {
    files: /^src\/lib\/state\//,
    place: 'src/lib/state',
    holds: 'what is selected, which answers are wanted, and the address that says so',
    mayImport: ['domain', 'data', 'engine', 'engine/browser'],
    packages: ['svelte'],
    lazily: ['engine', 'engine/browser'],
  },
  charts: {
    files: /^src\/lib\/charts\//,
    place: 'src/lib/charts',
    holds: 'how an answer is drawn: geometry, marks, guides, interaction',
    mayImport: ['domain'],
    packages: [
      'svelte',
      'd3-array',
      'd3-format',
      'd3-geo',
      'd3-scale',
      'd3-shape',
      'topojson-client',
    ],
  },
  ui: {
    files: /^src\/lib\/ui\//,
    place: 'src/lib/ui',
    holds: 'the frame of a figure and the controls, told everything by their properties',
    mayImport: ['domain', 'charts'],
    packages: [
      'svelte',
      '@tanstack/virtual-core',
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/lang-sql',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
      'sql-formatter',
    ],
    lazily: ['sql-formatter'],
  },
  'routes/server': {
    files: /^src\/(routes|params)\/.*(\.server|\+server)\.ts$|^src\/hooks\.server\.ts$/,
    place: 'src/routes (….server.ts)',
    holds: 'what the build works out for a page',
    mayImport: ['domain', 'data', 'engine', 'engine/node', 'state', 'charts', 'ui', 'routes'],
    packages: ['$app/*', '$env/*', '@sveltejs/kit', 'node:*', 'schema-dts'],
  },
  routes: {
    files: /^src\/(routes|params)\/|^src\/(hooks|app|service-worker)\b/,
    place: 'src/routes',
    holds: 'pages: composition only',
    mayImport: ['domain', 'data', 'state', 'charts', 'ui', 'routes/server'],
    packages: ['$app/*', '$env/*', '@sveltejs/kit', 'svelte', 'schema-dts'],
  },
  pipeline: {
    files: /^pipeline\//,
    place: 'pipeline',
    holds: 'the programs that make datasets and site',
    mayImport: ['domain', 'data', 'engine', 'engine/node'],
    packages: [
      'node:*',
      '@duckdb/node-api',
      '@e965/xlsx',
      '@fawazahmed0/currency-api',
      'd3-composite-projections',
      'd3-geo',
      'papaparse',
      'read-excel-file',
      'sirv',
      'topojson-client',
      'topojson-specification',
      'us-atlas',
      'world-atlas',
      'i18n-iso-countries',
    ],
  },
};

/**
 * The layer of a file, by its path below the project with forward slashes.
 *
 * @param {string} path
 * @returns {string | undefined}
 */
export function layerOf(path) {
  return Object.keys(layers).find((name) => layers[name]?.files.test(path));
}

/**
 * Whether a list of packages lets in the one named.
 *
 * @param {readonly string[]} packages
 * @param {string} name
 */
export function lists(packages, name) {
  return packages.some((entry) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name,
  );
}
