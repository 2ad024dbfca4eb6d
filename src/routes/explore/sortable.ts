import { measureName, type TableQuery } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';
import type { Choice } from '#lib/ui/choice.ts';
import { measureWords } from '#lib/ui/explore/measure-words.ts';

/** What rows, or groups, can be sorted by, in words. */
export function sortable({ columns }: TableSchema, { group }: TableQuery): readonly Choice[] {
  const labelOf = (name: string) => columns.find((each) => each.name === name)?.label ?? name;
  if (!group) return columns.map(({ name, label }) => ({ value: name, label }));
  const [first = ''] = group.by;
  const by = (group.pivot ? [first] : group.by).map((name) => ({
    value: name,
    label: labelOf(name),
  }));
  const measures = group.pivot
    ? []
    : group.measures.map((measure) => ({
        value: measureName(measure),
        label: `${measureWords[measure.as]} of ${labelOf(measure.of)}`,
      }));
  return [...by, { value: 'rows', label: 'Rows' }, ...measures];
}
