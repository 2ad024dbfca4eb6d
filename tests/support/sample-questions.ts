import type { Column, Partition, Question, Read, Value } from '#lib/domain/question.ts';

/** A question on the sample datasets, with columns of whatever kind. */
export function questionOf(
  sql: string,
  values: readonly Value[],
  names: readonly string[],
  reads: readonly Read[],
): Question {
  const columns = names.map((name): Column => ({ name, label: name, kind: 'text' }));
  return { id: 'sample', parameters: {}, statement: { sql, values }, columns, reads };
}

/** A partition of the sample's metros. */
export const majorGroup = (prefix: string): Partition => ({ column: 'soc_code', prefix });

/** The metros of one occupation, best paid first. */
export function metrosOf(occupation: string, group: string): Question {
  return questionOf(
    `select area_code, employment, annual_p50 from us_oews_metro
     where soc_code = ? and year = ? order by annual_p50 desc nulls last, area_code`,
    [occupation, 2025],
    ['area_code', 'employment', 'annual_p50'],
    [{ table: 'us_oews_metro', partition: majorGroup(group) }],
  );
}
