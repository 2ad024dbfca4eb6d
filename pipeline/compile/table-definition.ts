import { sqlType } from '#lib/data/sql-type.ts';
import { identifier } from '#lib/engine/parts.ts';
import type { Field, Resource } from '#pipeline/data-package.ts';

/**
 * Columns that a formula gives back to the cent, so that they are not stored: the levels II and III
 * of the U.S. Department of Labor lie a third of the way between I and IV, rounded to cents by the
 * hour and to dollars by the year. `tests/datasets` proves it on every row.
 */
const formulas: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  us_prevailing_wage_levels: {
    level_2: `round(level_1 + (level_4 - level_1) / 3, if(pay_unit = 'hour', 2, 0))`,
    level_3: `round(level_4 - (level_4 - level_1) / 3, if(pay_unit = 'hour', 2, 0))`,
  },
};

/** The formula of a column that is not stored, if it has one. */
function formulaOf(resource: Resource, field: Field): string | undefined {
  return formulas[resource.sqlName]?.[field.name];
}

/** The columns of a table that its part stores. */
export function storedFields(resource: Resource): Field[] {
  return resource.schema.fields.filter((field) => !formulaOf(resource, field));
}

/** SQL that creates the table of a resource in an attached database. */
export function createTable(database: string, resource: Resource): string {
  const columns = resource.schema.fields.map((field) => columnDefinition(resource, field));
  const table = `${identifier(database)}.${identifier(resource.sqlName)}`;
  return `create table ${table} (${columns.join(', ')})`;
}

function columnDefinition(resource: Resource, field: Field): string {
  const column = `${identifier(field.name)} ${sqlType(field)}`;
  const formula = formulaOf(resource, field);
  if (formula) return `${column} generated always as (${formula}) virtual`;
  // DuckDB packs numbers with whatever memory held where a cell is empty: the bytes would differ
  // from run to run. Stored plain, an empty cell is always the same; gzip shrinks the file anyway.
  const plain = field.type !== 'string' && !field.constraints?.required;
  return plain ? `${column} using compression uncompressed` : column;
}
