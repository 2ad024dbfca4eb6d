import { PostgreSQL, SQLDialect } from '@codemirror/lang-sql';

const { spec } = PostgreSQL;

/** DuckDB's SQL, as far as an editor colours it: PostgreSQL's with words of its own. */
export const duckDbDialect = SQLDialect.define({
  ...spec,
  keywords: `${spec.keywords} anti asof describe exclude ilike pivot positional qualify sample semi summarize unpivot`,
  types: `${spec.types} double hugeint tinyint ubigint uinteger usmallint utinyint varchar`,
});
