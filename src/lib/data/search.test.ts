import { describe, expect, it } from 'vitest';
import type { IndexedOccupation } from '#lib/domain/title-index.ts';
import { searchedTitles } from '../../../tests/support/searched-titles.ts';
import { createSearch } from './search.ts';

const all = searchedTitles();
const search = createSearch(all);
const first = (query: string) => search(query)[0];
const occupation = (code: string, title: string, employment: number): IndexedOccupation => ({
  code,
  title,
  level: 'detailed',
  employment,
});
const codes = (query: string) => search(query).map(({ code }) => code);

describe('a search over all titles', () => {
  it.each([
    ['medical office manager', '11-9111', 'Medical Office Manager'],
    ['medcal office manger', '11-9111', 'Medical Office Manager'],
    ['medical office man', '11-9111', 'Medical Office Manager'],
    ['nurse', '29-1141', 'Nurse'],
    ['registered nurses', '29-1141', null],
    ['registerd nurse', '29-1141', null],
    ['softwear developer', '15-1252', null],
    ['developer, software', '15-1252', null],
    ['truck driver', '53-3032', 'Truck Driver'],
    ['turck dirver', '53-3032', 'Truck Driver'],
    ['attorney', '23-1011', 'Attorney'],
    ['atorney', '23-1011', 'Attorney'],
    ['lawyer', '23-1011', null],
    ['RN', '29-1141', 'RN'],
    ['rn', '29-1141', 'RN'],
    ['  elementry   school techer ', '25-2021', 'Elementary School Teacher'],
    ['accountent', '13-2011', 'Accountant'],
    ['plummer', '47-2152', 'Plumber'],
    ['medical office manager salary', '11-9111', 'Medical Office Manager'],
  ])('finds %j as %s, also called %j', (query, code, alsoCalled) => {
    expect(first(query)).toMatchObject({ code, alsoCalled });
  });

  it('finds a practice manager in health services and in offices', () => {
    expect(codes('practice manager')).toEqual(expect.arrayContaining(['11-9111', '43-1011']));
  });

  it.each(['11-9111', '119111', ' 11-9111.00 '])('takes %j for a code', (query) => {
    expect(search(query)).toEqual([
      {
        code: '11-9111',
        title: 'Medical and Health Services Managers',
        alsoCalled: null,
        employment: 597_080,
      },
    ]);
  });

  it('lists the occupations under the beginning of a code', () => {
    const found = codes('29-11');
    expect(found.length).toBeGreaterThan(3);
    expect(found.every((code) => code.startsWith('29-11'))).toBe(true);
  });

  it('gives each occupation once, and one of two with the same title', () => {
    const found = search('registered nurse', 50);
    expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
    expect(found.map(({ code }) => code)).not.toContain('29-1140');
  });

  it('puts exact titles before beginnings and those before words, and bears slips', () => {
    const titles = ['Sailors', 'Sailor Helpers', 'Ship Sailors', 'Tailors'];
    const occupations = titles.map((title, at) => occupation(`10-000${at}`, title, at * 1000));
    const small = createSearch({ occupations, titles: [] });
    expect(small('sailor').map(({ title }) => title)).toEqual([
      'Sailors',
      'Sailor Helpers',
      'Ship Sailors',
    ]);
    expect(small('sailr')[0]).toMatchObject({ title: 'Sailors' });
  });

  it('puts the official title before another, then the occupation with more people', () => {
    const bakers = occupation('10-0001', 'Bakers', 10);
    const cooks = occupation('10-0002', 'Cooks', 900);
    const confectioners = occupation('10-0003', 'Confectioners', 500);
    const small = createSearch({
      occupations: [bakers, cooks, confectioners],
      titles: [{ title: 'Baker', occupations: [confectioners, cooks] }],
    });
    expect(small('baker').map(({ code }) => code)).toEqual(['10-0001', '10-0002', '10-0003']);
  });

  it.each(['', '   ', '😀', '---', 'zzzzqqqq', "zzzz'; qqqq --".repeat(300)])(
    'finds nothing in %j and bears it',
    (query) => expect(search(query)).toEqual([]),
  );

  it('still finds the title in 5,000 characters of it', () => {
    expect(codes('medical office manager '.repeat(220))).toContain('11-9111');
  });
});
