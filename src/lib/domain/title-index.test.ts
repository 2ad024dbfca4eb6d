import { describe, expect, it } from 'vitest';
import { packTitleIndex, unpackTitleIndex, type TitleIndex } from './title-index.ts';

const managers = {
  code: '11-9111',
  title: 'Health Managers',
  level: 'detailed',
  employment: 597_080,
};
const clerks = { code: '43-4171', title: 'Receptionists', level: 'detailed', employment: null };
const index: TitleIndex = {
  occupations: [managers, clerks],
  titles: [
    { title: 'Front Desk Lead', occupations: [managers, clerks] },
    { title: 'Medical Office Manager', occupations: [managers] },
  ],
};

describe('the title index', () => {
  it('comes out as it went in', () => {
    const travelled: unknown = JSON.parse(JSON.stringify(packTitleIndex(index)));
    expect(unpackTitleIndex(travelled as ReturnType<typeof packTitleIndex>)).toEqual(index);
  });

  it('travels with a number for each title, a list where it belongs to several occupations', () => {
    expect(packTitleIndex(index)).toMatchObject({
      titles: 'Front Desk Lead\nMedical Office Manager',
      codes: [[0, 1], 0],
    });
  });

  it('may be empty', () => {
    const empty = { occupations: [], titles: [] };
    expect(unpackTitleIndex(packTitleIndex(empty))).toEqual(empty);
  });

  it('refuses to pack a title of no occupation, or of one that is not in it', () => {
    const withTitle = (occupations: TitleIndex['occupations']) => ({
      occupations: [managers],
      titles: [{ title: 'Clerk', occupations }],
    });
    expect(() => packTitleIndex(withTitle([]))).toThrow('"Clerk" points to no occupation.');
    expect(() => packTitleIndex(withTitle([clerks]))).toThrow('43-4171 is not in the title index.');
  });

  it('refuses to unpack what does not belong together', () => {
    const packed = packTitleIndex(index);
    expect(() => unpackTitleIndex({ ...packed, codes: [0] })).toThrow('has 2 titles, 1 codes.');
    expect(() => unpackTitleIndex({ ...packed, codes: [0, 9] })).toThrow('has no occupation 9.');
  });
});
