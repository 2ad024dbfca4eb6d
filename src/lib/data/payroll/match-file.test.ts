import { describe, expect, it } from 'vitest';
import type { JobMatch, PlaceMatch } from '#lib/domain/payroll/payroll-table.ts';
import { jobMatchesCsv, placeMatchesCsv, readJobMatches, readPlaceMatches } from './match-file.ts';

const job = (title: string, soc: string | null, match: Partial<JobMatch>) => ({
  item: { title, soc, people: 1 },
  match: { soc: null, quality: 'none', score: 0, ...match } as JobMatch,
});
const isSoc = (code: string) => code === '29-1141' || code === '53-3032';
const isArea = (code: string) => ['US', '06', '12420', '0100001'].includes(code);
const head = 'title,soc_given,soc_code,match\r\n';

describe('a file of matches', () => {
  it('gives back what was written, formulas, quotes, line breaks and a choice of none included', () => {
    const titles = ['Nurse', '=1+1', '-Nurse', 'Cook "2nd", hot', 'Two\nlines', '#1 Clerk', ' x '];
    const jobs = [
      ...titles.map((title) => job(title, null, { soc: '29-1141', quality: 'exact' })),
      job('Nurse', '29-1141', { quality: 'chosen' }),
    ];
    const text = jobMatchesCsv(jobs);
    expect(text).toContain("'=1+1,");
    expect(readJobMatches(text, isSoc)).toEqual({
      state: 'read',
      refused: [],
      choices: [
        ...titles.map((name) => ({ name, given: null, code: '29-1141', isChosen: false })),
        { name: 'Nurse', given: '29-1141', code: null, isChosen: true },
      ],
    });
  });

  it('does the same for places, the zeros before their codes restored', () => {
    const match: PlaceMatch = {
      area: '06',
      kind: 'state',
      state: '06',
      quality: 'chosen',
      score: 1,
    };
    const text = placeMatchesCsv([{ item: { location: 'LA', state: 'CA', people: 1 }, match }]);
    expect(text).toBe('location,state,area_code,match\r\nLA,CA,06,chosen\r\n');
    for (const [written, code] of [
      ['6', '06'],
      ['100001', '0100001'],
      ['us', 'US'],
    ] as const) {
      expect(readPlaceMatches(text.replace(',06,', `,${written},`), isArea)).toMatchObject({
        choices: [{ name: 'LA', given: 'CA', code, isChosen: true }],
      });
    }
  });

  it('refuses lines by number, and takes the others', () => {
    const lines = [
      'Nurse,,Nov-41,chosen',
      '"Two',
      'lines",,29-1141,chosen',
      'Driver,,53-3032,maybe',
      'Driver,,533032,fuzzy',
      'Driver,,29-1141,chosen',
    ];
    expect(readJobMatches(head + lines.join('\r\n'), isSoc)).toEqual({
      state: 'read',
      choices: [
        { name: 'Two\r\nlines', given: null, code: '29-1141', isChosen: true },
        { name: 'Driver', given: null, code: '53-3032', isChosen: false },
      ],
      refused: [
        {
          line: 2,
          reason: '“Nov-41” is not a SOC code with published pay: write it as 11-9111.',
        },
        {
          line: 5,
          reason: '“maybe” says nothing of the match: write chosen, given, exact, fuzzy or none.',
        },
        { line: 7, reason: '“Driver” stands on line 6 already: that counts.' },
      ],
    });
  });

  it('is read with semicolons, a byte order mark and its columns in another order', () => {
    const text = '\ufeffmatch;soc_code;title;soc_given\nchosen;29-1141;Nurse;\n';
    expect(readJobMatches(text, isSoc)).toMatchObject({ choices: [{ name: 'Nurse' }] });
  });

  it.each([
    ['', 'Its first line must name the columns title, soc_given, soc_code, match.'],
    ['a,b\n1,2\n', 'Its first line must name the columns title, soc_given, soc_code, match.'],
    [
      `${head}"Nurse,,29-1141,chosen`,
      'A quotation mark in it is out of place, so its cells cannot be told apart.',
    ],
  ])('is refused whole where it is none: %j', (text, reason) => {
    expect(readJobMatches(text, isSoc)).toEqual({ state: 'refused', reason });
  });
});
