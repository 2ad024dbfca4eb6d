import { isColumn, type Refuse } from './refusals.ts';
import type { QueryPart } from './table-query-parts.ts';
import {
  measureKinds,
  measureName,
  measuresOf,
  type Measure,
  type TableGroup,
} from './table-query.ts';
import { columnNamed, type TableSchema } from './table-schema.ts';

const mostMeasures = 20;

/** The groups in text, `by(soc_code,year)` or `pivot(soc_code,year)`, with `measure(median.annual_p50)`. */
export function readTableGroup(
  schema: TableSchema,
  grouping: QueryPart | undefined,
  measuring: QueryPart | undefined,
  refuse: Refuse,
): TableGroup | null {
  const named = [...new Set(grouping?.values.filter((name) => isColumn(schema, name, refuse)))];
  const [first, second, extra] = named;
  if (extra !== undefined) refuse(extra, 'is a third column to group by, so it is left out');
  if (first === undefined) return null;
  const measures = measuresIn(schema, measuring?.values ?? [], refuse);
  if (second === undefined) return { by: [first], measures };
  return { by: [first, second], measures, ...(grouping?.head === 'pivot' && { pivot: true }) };
}

function measuresIn(
  schema: TableSchema,
  texts: readonly string[],
  refuse: Refuse,
): readonly Measure[] {
  const measures = new Map<string, Measure>();
  for (const text of texts) {
    const measure = measureOf(schema, text, refuse);
    if (measure && measures.size < mostMeasures) measures.set(measureName(measure), measure);
    else if (measure !== undefined) refuse(text, 'is not a measure of groups, so it is left out');
  }
  return [...measures.values()];
}

// Undefined: what was wrong with it has been said.
function measureOf(schema: TableSchema, text: string, refuse: Refuse): Measure | null | undefined {
  const [kind, of = '', ...more] = text.split('.');
  const as = measureKinds.find((each) => each === kind);
  if (!as || more.length > 0) return null;
  if (!isColumn(schema, of, refuse)) return undefined;
  return measuresOf(columnNamed(schema, of)).includes(as) ? { of, as } : null;
}
