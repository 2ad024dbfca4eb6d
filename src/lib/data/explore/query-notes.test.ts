import { expect, it } from 'vitest';
import { wholeTable, type Measure } from '#lib/domain/table-query.ts';
import { schemaOf } from '../../../../tests/support/data-package.ts';
import { queryNotes } from './query-notes.ts';

const notesOf = (table: string, measure: Measure) =>
  queryNotes(schemaOf(table), {
    ...wholeTable(table),
    group: { by: ['year'], measures: [measure] },
  });

it.each<[string, Measure, readonly RegExp[]]>([
  ['us_oews_national', { of: 'annual_p90', as: 'median' }, [/suppressed/, /Top-coded/]],
  ['us_oews_metro', { of: 'annual_p50', as: 'max' }, [/suppressed/]],
  ['us_oews_metro', { of: 'annual_p50', as: 'count' }, []],
  ['us_projections', { of: 'median_annual_wage', as: 'mean' }, [/Top-coded/]],
  ['international_pay', { of: 'p50', as: 'median' }, [/suppressed/, /mixes currencies/]],
  ['money_ppp', { of: 'lcu_per_international_dollar', as: 'mean' }, []],
])('says of measures of %s what can mislead: %o', (table, measure, expected) => {
  expect(notesOf(table, measure)).toEqual(expected.map((words) => expect.stringMatching(words)));
});

it('says nothing of rows', () => {
  expect(queryNotes(schemaOf('us_oews_national'), wholeTable('us_oews_national'))).toEqual([]);
});
