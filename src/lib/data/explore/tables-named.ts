/** Text, comments and quoted names: what a name of a table is not looked for in, but for the last. */
const pieces = /'(?:[^']|'')*'|"((?:[^"]|"")*)"|--[^\n]*|\/\*[^]*?\*\/|[A-Za-z_]\w*|[^]/g;

/**
 * Which of the tables a statement names, each once, in their order: what is loaded before it runs. A column of
 * the same name counts too; what stands in text or in a comment does not.
 */
export function tablesNamed(sql: string, tables: readonly string[]): readonly string[] {
  const named = new Set(
    [...sql.matchAll(pieces)].map(([piece, quoted]) =>
      (quoted?.replaceAll('""', '"') ?? piece).toLowerCase(),
    ),
  );
  return tables.filter((table) => named.has(table.toLowerCase()));
}
