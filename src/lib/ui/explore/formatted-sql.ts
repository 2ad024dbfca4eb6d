/** A statement set in lines. Throws for one that cannot be read. */
export async function formattedSql(sql: string): Promise<string> {
  const { duckdb, formatDialect } = await import('sql-formatter');
  return formatDialect(sql, { dialect: duckdb, keywordCase: 'lower', tabWidth: 2 });
}
