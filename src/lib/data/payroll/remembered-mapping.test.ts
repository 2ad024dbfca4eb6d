import { describe, expect, it } from 'vitest';
import { readableFile } from '../../../../tests/support/payrolls/previewed.ts';
import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import { mappingKey, rememberedText, restoredMapping } from './remembered-mapping.ts';
import { suggestMapping } from './suggest-mapping.ts';

const rows = [
  ['Pay Rate', 'Pay Type', 'Sex', 'Job'],
  ['60000', 'S', 'F', 'Nurse'],
  ['25', 'H', 'M', 'Cook'],
];
const { preview } = readableFile(rows);
const { columns, shape } = preview;
const suggested = suggestMapping(preview).mapping;

const chosen: ColumnMapping = {
  pay: [{ at: 0, period: 'by-column' }],
  columns: { period: 1, sex: 2 },
  decisions: {
    ...suggested.decisions,
    fullTimeHours: 37.5,
    currency: 'CAD',
    year: '2024',
    periodWords: { s: 'half-month', h: null, 'jane doe': 'year' },
    sexWords: { f: 'women', 'jane doe': 'women' },
  },
};

describe('the key of a file’s columns', () => {
  const keyOf = (heads: readonly string[], headRecord: number | null = 0) => {
    const file = readableFile([heads, heads.map(() => '1')], { headRecord }).preview;
    return mappingKey(file.columns, file.shape);
  };

  it('is the same for the same names in the same order, and for no others', () => {
    expect(keyOf(['a', 'b'])).toBe(keyOf(['a', 'b']));
    const others = [['b', 'a'], ['a'], ['ab'], ['a', 'b', 'c'], ['a', 'B']].map((heads) =>
      keyOf(heads),
    );
    expect(others).not.toContain(keyOf(['a', 'b']));
    expect(mappingKey(columns, shape)).not.toMatch(/pay|sex/i);
  });

  it('is none where no record names the columns', () => {
    expect(keyOf(['a', 'b'], null)).toBeNull();
  });
});

describe('a remembered mapping', () => {
  it('comes back as it was chosen, but for the year and words that are not known', () => {
    expect(restoredMapping(rememberedText(chosen), suggested, columns)).toEqual({
      ...chosen,
      decisions: {
        ...chosen.decisions,
        year: 'all',
        periodWords: { s: 'half-month', h: null },
        sexWords: { f: 'women', m: 'men' },
      },
    });
  });

  it('holds no cell of the file and no name of a column', () => {
    expect(rememberedText(chosen)).not.toMatch(/jane|2024|Pay Rate|Pay Type|Nurse|60000/);
  });

  it.each([
    '',
    'no',
    'null',
    '[]',
    '{}',
    '{"pay":[{"at":9,"period":"year"}],"columns":{}}',
    '{"pay":[{"at":0,"period":"decade"}],"columns":{}}',
    '{"pay":[],"columns":{"title":-1}}',
    '{"pay":[],"columns":{"title":"0"}}',
    '{"pay":{"at":0},"columns":{}}',
  ])('is none in %j', (text) => {
    expect(restoredMapping(text, suggested, columns)).toBeNull();
  });

  it('takes only decisions that there are', () => {
    const text = JSON.stringify({
      pay: [],
      columns: { title: 3, evil: 2 },
      decisions: {
        fullTimeHours: 1e9,
        currency: '<b>',
        dateOrder: 'xyz',
        centuryPivot: -1,
        sexWords: { f: 'x', nurse: 'women' },
        periodWords: { h: 'decade', cook: 'year' },
        year: '1999',
      },
    });
    expect(restoredMapping(text, suggested, columns)).toEqual({
      pay: [],
      columns: { title: 3 },
      decisions: suggested.decisions,
    });
  });
});
