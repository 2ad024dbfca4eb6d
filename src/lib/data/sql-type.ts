/** The DuckDB type of each type of a Frictionless field that our tables have. */
const typeOf: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  year: 'SMALLINT',
  yearmonth: 'VARCHAR',
  date: 'DATE',
};

/** The narrowest type that browser and Node read alike; never DECIMAL, BIGINT or LIST. Throws for another type. */
export function sqlType({ type }: { readonly type: string }): string {
  const known = Object.hasOwn(typeOf, type) ? typeOf[type] : undefined;
  if (known === undefined) throw new Error(`No table has a column of type "${type}".`);
  return known;
}
