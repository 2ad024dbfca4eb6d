import { renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Field } from '#pipeline/data-package.ts';
import { writeSmallDatasets } from '../../tests/support/small-datasets.ts';
import { faultLine } from './fault.ts';
import { verifyDatasets } from './verify-datasets.ts';

const code: Field = {
  name: 'code',
  type: 'string',
  title: 'Code',
  constraints: { required: true, pattern: '^[a-z]+$' },
};
const fields: Field[] = [
  code,
  { name: 'kind', type: 'string', title: 'Kind', constraints: { enum: ['big', 'small'] } },
  { name: 'count', type: 'integer', title: 'Count', constraints: { minimum: 1, maximum: 9 } },
  { name: 'share', type: 'number', title: 'Share' },
  { name: 'open', type: 'boolean', title: 'Open' },
  { name: 'day', type: 'date', title: 'Day' },
  { name: 'mark', type: 'string', title: 'Mark', constraints: { unique: true } },
  { name: 'parent', type: 'string', title: 'Parent' },
];
const header = 'code,kind,count,share,open,day,mark,parent';

async function faultsOf(lines: readonly string[], top = header): Promise<string[]> {
  const folder = writeSmallDatasets([
    {
      path: 'us/things.csv',
      fields,
      csv: `${[top, ...lines].join('\n')}\n`,
      schema: {
        foreignKeys: [{ fields: 'parent', reference: { resource: '', fields: 'code' } }],
      },
    },
  ]);
  const { faults } = await verifyDatasets(folder, new Date('2026-01-01'));
  return faults.map((fault) => faultLine(fault, 'datasets'));
}

describe('verifying a table', () => {
  it('has nothing to say of rows that are as described', async () => {
    expect(await faultsOf(['a,big,1,0.5,true,2026-01-31,x,', 'b,,9,-2,false,,y,a'])).toEqual([]);
  });

  it.each([
    ['a required cell that is empty', ',,,,,,,', 'code is required'],
    ['a text outside its pattern', 'B2,,,,,,,', 'code "B2" does not match ^[a-z]+$'],
    ['a value outside its list', 'b,medium,,,,,,', 'kind "medium" is none of big, small'],
    ['a fraction where a whole number belongs', 'b,,1.5,,,,,', 'count "1.5" is not a whole number'],
    ['a number below its minimum', 'b,,0,,,,,', 'count "0" is below 1'],
    ['a number above its maximum', 'b,,10,,,,,', 'count "10" is above 9'],
    ['a word where a number belongs', 'b,,,*,,,,', 'share "*" is not a number'],
    ['a word where true or false belongs', 'b,,,,yes,,,', 'open "yes" is not true or false'],
    [
      'a day that the calendar lacks',
      'b,,,,,2026-02-30,,',
      'day "2026-02-30" is not a date (YYYY-MM-DD)',
    ],
    [
      'spaces at the end of a text',
      'b,,,,,,x ,',
      'mark "x " is not text without spaces at its ends',
    ],
    ['a key that stands twice', 'a,,,,,,,', 'code: a stands twice'],
    ['a value that is not unique', 'b,,,,,,one,', 'mark: one stands twice'],
    ['a reference to nothing', 'b,,,,,,,z', 'parent "z" is not in us/things.csv'],
  ])('names file and line of %s', async (_, line, message) => {
    expect(await faultsOf(['a,,,,,,one,', line])).toContain(`datasets/us/things.csv:3: ${message}`);
  });

  it('names a row that is out of order', async () => {
    expect(await faultsOf(['b,,,,,,,', 'a,,,,,,,'])).toEqual([
      'datasets/us/things.csv:3: out of order: rows are sorted by code',
    ]);
  });

  it('counts the line of a row after a line break inside quotes', async () => {
    const faults = await faultsOf(['a,,,,,,"two\nlines",', 'b,,0,,,,,']);
    expect(faults).toEqual(['datasets/us/things.csv:4: count "0" is below 1']);
  });

  it('shows twenty rows of a rule and says how many more there are', async () => {
    const rows = Array.from({ length: 26 }, (_, at) => `${String.fromCharCode(97 + at)},,0,,,,,`);
    const faults = await faultsOf(rows);
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toBe('datasets/us/things.csv: … and 6 more like that');
  });

  it('refuses another header and says which one is described', async () => {
    expect(await faultsOf([], header.replace('kind', 'sort'))).toEqual([
      `datasets/us/things.csv:1: the header is not the one described: ${header}`,
    ]);
  });
});

describe('verifying a folder', () => {
  it('names files that are not described and described ones that are not there', async () => {
    const folder = writeSmallDatasets([
      { path: 'us/here.csv', fields: [code], csv: 'code\na\n' },
      { path: 'us/gone.csv', fields: [code], csv: 'code\na\n' },
    ]);
    renameSync(`${folder}/us/gone.csv`, `${folder}/us/stray.csv`);
    const { faults } = await verifyDatasets(folder, new Date('2026-01-01'));
    expect(faults).toEqual([
      { path: 'us/stray.csv', message: 'datapackage.json lacks it' },
      { path: 'us/gone.csv', message: 'the file is not there' },
    ]);
  });

  it('warns of figures past their shelf life without calling them wrong', async () => {
    const year: Field = { name: 'year', type: 'year', title: 'Year' };
    const folder = writeSmallDatasets([
      {
        path: 'us/years.csv',
        fields: [year],
        csv: 'year\n2024\n2025\n',
        resource: { shelfLifeDays: 100, shelfLifeField: 'year' },
      },
    ]);
    const { faults, warnings } = await verifyDatasets(folder, new Date('2026-06-30'));
    expect(faults).toEqual([]);
    expect(warnings).toEqual([
      {
        path: 'us/years.csv',
        message: 'the newest figures are of 2025, 181 days old; shelf life 100',
      },
    ]);
  });
});
