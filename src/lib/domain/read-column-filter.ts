import { isColumn, type Refuse } from './refusals.ts';
import type { QueryPart } from './table-query-parts.ts';
import { filtersOf, type ColumnFilter } from './table-query.ts';
import { columnNamed, type TableColumn, type TableSchema } from './table-schema.ts';
import { typedValue } from './typed-value.ts';

const mostValues = 500;
const mostCharacters = 200;

/** A filter in text, `soc_code.begins(29-)`; null where it cannot be one of its column. */
export function readColumnFilter(
  schema: TableSchema,
  { head, text, values }: QueryPart,
  refuse: Refuse,
): ColumnFilter | null {
  const [name = '', verb = '', ...more] = head.split('.');
  if (!isColumn(schema, name, refuse)) return null;
  const column = columnNamed(schema, name);
  const filter = more.length === 0 ? filterOf(column, verb, values, refuse) : null;
  if (filter && filtersOf(column).includes(filter.kind)) return filter;
  if (filter !== undefined) refuse(text, `is no filter of ${name}, so it is left out`);
  return null;
}

// Undefined: what was wrong with it has been said.
function filterOf(
  column: TableColumn,
  verb: string,
  values: readonly string[],
  refuse: Refuse,
): ColumnFilter | null | undefined {
  const { name } = column;
  switch (verb) {
    case 'in':
    case 'not':
      return amongOf(column, verb === 'not', values, refuse);
    case 'range':
      return rangeOf(name, values);
    case 'contains':
    case 'begins':
      return textFilter(name, verb, values, refuse);
    case 'missing':
    case 'present':
      return { column: name, kind: 'missing', is: verb === 'missing' };
    default:
      return null;
  }
}

function amongOf(
  column: TableColumn,
  not: boolean,
  values: readonly string[],
  refuse: Refuse,
): ColumnFilter | undefined {
  const known = values.filter((value, at) => {
    const fits =
      at < mostValues && value.length <= mostCharacters && typedValue(column, value) !== undefined;
    if (!fits) {
      refuse(
        value,
        `is ${at < mostValues ? 'no value' : 'one value too many'} of ${column.name}, so it is left out`,
      );
    }
    return fits;
  });
  if (known.length === 0) return undefined;
  return { column: column.name, kind: 'in', values: [...new Set(known)], ...(not && { not }) };
}

const number = /^-?\d{1,15}(\.\d{1,15})?(e[+-]?\d{1,3})?$/;

function rangeOf(column: string, values: readonly string[]): ColumnFilter | null {
  if (values.length !== 2 || values.some((text) => text !== '' && !number.test(text))) return null;
  const [from = null, to = null] = values.map((text) => (text === '' ? null : Number(text)));
  return from === null && to === null ? null : { column, kind: 'range', from, to };
}

function textFilter(
  column: string,
  kind: 'contains' | 'begins',
  [text = '', ...more]: readonly string[],
  refuse: Refuse,
): ColumnFilter | null | undefined {
  if (text === '' || more.length > 0) return null;
  if (text.length <= mostCharacters) return { column, kind, text };
  refuse(text, `is too long to look for in ${column}, so it is left out`);
  return undefined;
}
