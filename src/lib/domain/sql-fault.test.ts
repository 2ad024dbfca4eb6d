import { expect, it } from 'vitest';
import { sqlFault } from './sql-fault.ts';

it('points at the place that DuckDB points at', () => {
  const sql = 'select 1\nfrom us_oews_state\nwhere selct';
  const message = `Binder Error: Referenced column "selct" not found in FROM clause!\nCandidate bindings: "soc_code"\n\nLINE 3: where selct\n              ^`;
  const { message: words, at } = sqlFault(message, sql);
  expect(sql.slice(at!)).toBe('selct');
  expect(words).toBe(
    'Binder Error: Referenced column "selct" not found in FROM clause!\nCandidate bindings: "soc_code"',
  );
});

it('finds the place in a long line that DuckDB gives in part', () => {
  const sql = `select ${'a, '.repeat(60)}wrong from t`;
  const excerpt = 'LINE 1: ...a, a, a, wrong from t';
  const message = `Binder Error: no\n\n${excerpt}\n${' '.repeat(excerpt.indexOf('wrong'))}^`;
  expect(sql.slice(sqlFault(message, sql).at!)).toBe('wrong from t');
});

it('points nowhere where DuckDB does not', () => {
  expect(sqlFault('Out of Memory Error: too much\n', 'select 1')).toEqual({
    message: 'Out of Memory Error: too much',
    at: null,
  });
});

it('stays within a statement that has fewer lines than the message says', () => {
  expect(sqlFault('Parser Error: x\n\nLINE 9: y\n        ^', 'select').at).toBeNull();
});
