import { keyOf, type Resource } from './data-package.ts';

/**
 * The columns by whose order the rows of a table lie in the engine's parts: first what they are split by, and else
 * the occupation, because most questions name one; then the rest of the key. Parts of a table that are split by the same
 * column, one after the other, are in this order too.
 */
export function storedOrder(
  resource: Pick<Resource, 'schema' | 'partitionBy'>,
  splitBy = resource.partitionBy?.[0],
): readonly string[] {
  const key = keyOf(resource);
  const first = splitBy ?? 'soc_code';
  return [...key.filter((name) => name === first), ...key.filter((name) => name !== first)];
}
