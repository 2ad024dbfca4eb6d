import { identifier } from '#lib/engine/parts.ts';
import { text } from '#lib/engine/walls.ts';
import type { Field, FieldType, Resource } from '#pipeline/data-package.ts';
import type { Check } from './check.ts';
import { textTable } from './load-table.ts';

const written: Readonly<Record<FieldType, { pattern: string; name: string }>> = {
  string: { pattern: '\\S(.*\\S)?', name: 'text without spaces at its ends' },
  integer: { pattern: '-?[0-9]+', name: 'a whole number' },
  number: { pattern: '-?[0-9]+(\\.[0-9]+)?', name: 'a number' },
  boolean: { pattern: 'true|false', name: 'true or false' },
  year: { pattern: '[0-9]{4}', name: 'a year' },
  yearmonth: { pattern: '[0-9]{4}-(0[1-9]|1[0-2])', name: 'a month (YYYY-MM)' },
  date: { pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}', name: 'a date (YYYY-MM-DD)' },
};

/** What the schema says of each cell of a table: there, of its type, and within its constraints. */
export function fieldChecks(resource: Resource): Check[] {
  return resource.schema.fields.flatMap((field) =>
    clausesOf(field).map(({ broken, says }) => ({
      resource,
      query: `select rowid as record, ${saying(field, says)} as detail
              from ${textTable(resource)} where ${broken}`,
    })),
  );
}

interface Clause {
  /** SQL that is true of a row that breaks it. */
  readonly broken: string;
  readonly says: string;
}

function clausesOf(field: Field): Clause[] {
  const cell = identifier(field.name);
  const { required, pattern, enum: allowed, minimum, maximum } = field.constraints ?? {};
  const number = `try_cast(${cell} as double)`;
  const clauses: (Clause | undefined)[] = [
    required ? { broken: `${cell} is null`, says: 'is required' } : undefined,
    typeClause(field),
    pattern === undefined
      ? undefined
      : { broken: `not ${fullMatch(cell, pattern)}`, says: `does not match ${pattern}` },
    allowed && {
      broken: `${cell} not in (${allowed.map(text).join(', ')})`,
      says: `is none of ${allowed.join(', ')}`,
    },
    minimum === undefined
      ? undefined
      : { broken: `${number} < ${minimum}`, says: `is below ${minimum}` },
    maximum === undefined
      ? undefined
      : { broken: `${number} > ${maximum}`, says: `is above ${maximum}` },
  ];
  return clauses.filter((clause) => clause !== undefined);
}

function typeClause({ name, type }: Field): Clause {
  const cell = identifier(name);
  const misread =
    type === 'date' ? ` or (${cell} is not null and try_cast(${cell} as date) is null)` : '';
  return {
    broken: `not ${fullMatch(cell, written[type].pattern)}${misread}`,
    says: `is not ${written[type].name}`,
  };
}

function fullMatch(cell: string, pattern: string): string {
  return `regexp_full_match(${cell}, ${text(pattern)}, 's')`;
}

function saying(field: Field, says: string): string {
  return `${text(field.name)} || coalesce(' "' || ${identifier(field.name)} || '"', '') || ${text(` ${says}`)}`;
}
