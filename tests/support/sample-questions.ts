import type { Column, Question, Read, Value } from '#lib/domain/question.ts';

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

/** The metros of one occupation, best paid first. */
export function metrosOf(occupation: string, partition: string): Question {
  return questionOf(
    `select area_code, employment, annual_p50 from us_oews_metro
     where soc_code = ? and year = ? order by annual_p50 desc nulls last, area_code`,
    [occupation, 2025],
    ['area_code', 'employment', 'annual_p50'],
    [{ table: 'us_oews_metro', partition }],
  );
}
