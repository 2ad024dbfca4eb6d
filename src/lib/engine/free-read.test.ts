import { expect, it } from 'vitest';
import { refuseUnlessRead } from './free-read.ts';

it.each([
  'SELECT 1',
  '  (select 1)',
  '-- a comment; drop table x\nselect 1',
  '/* outer /* inner */ still */ with x as (select 1) from x',
  'explain select 1',
  'explain (from x)',
  'summarize x',
  "select 'drop table x'",
])('lets %j read', (sql) => {
  expect(() => refuseUnlessRead(sql)).not.toThrow();
});

it.each([
  'drop table x',
  'selects',
  '(drop table x)',
  '-- select\ninsert into x values (1)',
  '/* /* */ select */ drop table x',
  '/* select 1',
  'explain analyze select 1',
  'explain /* select */ copy x to y',
  '1',
  '"select"',
  ';',
  '',
])('turns %j away', (sql) => {
  expect(() => refuseUnlessRead(sql)).toThrow(expect.objectContaining({ kind: 'refused', sql }));
});
