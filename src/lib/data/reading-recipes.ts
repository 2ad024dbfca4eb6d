/** A column of a table, as its Frictionless schema describes it. */
export interface Field {
  readonly name: string;
  readonly type: string;
}

/** How to read a table with a tool that analysts use. */
export interface Recipe {
  readonly tool: string;
  readonly code: string;
}

/**
 * How to read a table's CSV in DuckDB, Python, R and a shell. Text columns are declared: tools that
 * guess would take the leading zeros off codes.
 */
export function readingRecipes(address: string, fields: readonly Field[]): readonly Recipe[] {
  const texts = fields.filter(({ type }) => type === 'string').map(({ name }) => name);
  return [
    { tool: 'DuckDB', code: duckdb(address, texts) },
    { tool: 'Python', code: python(address, texts) },
    { tool: 'R', code: r(address, texts) },
    { tool: 'Shell', code: `curl --fail --remote-name ${address}` },
  ];
}

function duckdb(address: string, texts: readonly string[]): string {
  const types = texts.map((name) => `${name}: 'VARCHAR'`).join(', ');
  const declared = types ? `,\n  types = {${types}}` : '';
  return `FROM read_csv('${address}'${declared});`;
}

function python(address: string, texts: readonly string[]): string {
  const types = texts.map((name) => `"${name}": "string"`).join(', ');
  const declared = types ? `,\n    dtype={${types}},\n` : '';
  return `import pandas as pd\n\ntable = pd.read_csv(\n    "${address}"${declared})`;
}

function r(address: string, texts: readonly string[]): string {
  const types = texts.map((name) => `${name} = col_character()`).join(', ');
  const declared = types ? `,\n  col_types = cols(${types})` : '';
  return `library(readr)\n\ntable <- read_csv(\n  "${address}"${declared}\n)`;
}
