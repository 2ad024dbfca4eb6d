import { expect, it } from 'vitest';
import { statementText } from './statement.ts';

it('writes bound values as literals, quotes doubled, and leaves question marks in text alone', () => {
  const sql = `
    select '?' as mark
    from t
    where a = ? and b = ? and c is not distinct from ?
  `;
  expect(statementText({ sql, values: ["1' or 1=1--", 2, null] })).toBe(
    [
      "select '?' as mark",
      'from t',
      "where a = '1'' or 1=1--' and b = 2 and c is not distinct from null",
    ].join('\n'),
  );
});
