import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { defaultChosen, type Chosen } from './chosen.ts';

const chosen = (change: Partial<Chosen>): Chosen => ({ ...defaultChosen, ...change });
const lens = (change: Partial<Chosen['lens']>): Chosen =>
  chosen({ lens: { ...defaultChosen.lens, ...change } });

describe('an address and what it chooses are two forms of one thing', () => {
  it.each<[string, Chosen]>([
    ['', defaultChosen],
    ['?occ=11-9111,29-1141', chosen({ occupations: ['11-9111', '29-1141'] })],
    ['?area=US,CA,35620,0100001', chosen({ areas: ['99', '06', '35620', '0100001'] })],
    ['?country=DE,GB', chosen({ countries: ['DE', 'GB'] })],
    [
      '?like=group&match=GB.1231,JP.T0201',
      chosen({ likeness: 'group', matches: ['GB.1231', 'JP.T0201'] }),
    ],
    ['?region=asia-pacific', chosen({ region: 'asia-pacific' })],
    ['?region=northeast', chosen({ region: 'northeast' })],
    ['?base=JP&cgroup=T01', chosen({ base: 'JP', countryGroup: 'T01' })],
    ['?from=11-9111', chosen({ comparedWith: { occupation: '11-9111', place: '' } })],
    ['?from=US', chosen({ comparedWith: { occupation: '', place: '99' } })],
    ['?from=US-CA', chosen({ comparedWith: { occupation: '', place: '06' } })],
    ['?from=CA', chosen({ comparedWith: { occupation: '', place: 'CA' } })],
    ['?from=29-1141.35620', chosen({ comparedWith: { occupation: '29-1141', place: '35620' } })],
    ['?from=29-1141.US-TX', chosen({ comparedWith: { occupation: '29-1141', place: '48' } })],
    ['?panel=place', chosen({ panels: 'place' })],
    ['?stat=p90', lens({ statistic: 'p90' })],
    ['?cur=EUR&lens=ppp&per=month', lens({ currency: 'EUR', priceLevel: 'ppp', period: 'month' })],
    ['?rate=own-year', lens({ rateDate: 'own-year' })],
    ['?move=10', lens({ rateMove: 10 })],
    ['?level=3', chosen({ level: 3 })],
    ['?pay=61500.5', chosen({ pay: 61500.5 })],
    ['?sort=-pay_p50', chosen({ sort: { '': { column: 'pay_p50', descending: true } } })],
    [
      '?sort=metros.area,states.-pay_p50',
      chosen({
        sort: {
          metros: { column: 'area', descending: false },
          states: { column: 'pay_p50', descending: true },
        },
      }),
    ],
    [
      '?all=metros,titles&naics=sector',
      chosen({ whole: ['metros', 'titles'], industries: 'sector' }),
    ],
    ['?measure=location-quotient', chosen({ areaMeasure: 'location-quotient' })],
    ['?q=r%26d%20%C3%A9', chosen({ query: 'r&d é' })],
    ['?edu=bachelor&exp=under-5', chosen({ education: 'bachelor', experience: 'under-5' })],
    [
      '?minopen=5000&near=11-9111&tech=C%2B%2B',
      chosen({ minOpenings: 5000, near: '11-9111', technology: 'C++' }),
    ],
    [
      '?group=29&mingrowth=-2.5&minpay=50000',
      chosen({ group: '29', minGrowth: -2.5, minPay: 50000 }),
    ],
    ['?against=OH', chosen({ against: '39' })],
    ['?against=35620&basket=CA', chosen({ against: '35620', mix: '06' })],
    [
      '?occ=29-1141,15-1252&scope=local&step=10&weight=jobs',
      chosen({
        occupations: ['29-1141', '15-1252'],
        scope: 'local',
        step: 10,
        weights: 'jobs',
      }),
    ],
    ['?step=none', chosen({ step: null })],
  ])('%s', (search, expected) => {
    expect(readAddress(search)).toEqual({ chosen: expected, notices: [] });
    expect(writeAddress(expected)).toBe(search);
  });
});

describe('reading an address', () => {
  it.each([
    '1',
    'US-',
    'US-ZZ',
    '.',
    '.US',
    '11-9111.',
    'US.11-9111',
    '11-9111.US.GB',
    "29-1141.' or 1=1--",
  ])('compares with the first of everything where “%s” is nothing to compare with', (text) => {
    const { chosen: read, notices } = readAddress(`?from=${encodeURIComponent(text)}`);
    expect(read).toEqual(defaultChosen);
    expect(notices).toEqual([
      `“${text}” is nothing to compare with, so it is the first occupation in the first place.`,
    ]);
  });

  it('takes nominal for amounts as paid', () => {
    expect(readAddress('?lens=nominal')).toEqual({ chosen: defaultChosen, notices: [] });
  });

  it('leaves the United States out as the base that is always meant', () => {
    expect(readAddress('?base=US').chosen).toEqual(defaultChosen);
    expect(writeAddress(readAddress('?base=US').chosen, '?base=US')).toBe('');
  });

  it('leaves out what a differential is measured by where nothing is chosen', () => {
    expect(readAddress('?basket=US&against=US&step=5&scope=state&weight=equal')).toEqual({
      chosen: defaultChosen,
      notices: [],
    });
  });

  it('takes the newest rates where they are named', () => {
    expect(readAddress('?rate=newest')).toEqual({ chosen: defaultChosen, notices: [] });
  });

  it('takes the first of a repeated key and each code once', () => {
    expect(readAddress('?area=CA,CA&area=NY').chosen.areas).toEqual(['06']);
  });

  it('keeps the codes of a list that it knows and says which one it does not', () => {
    expect(readAddress('?area=CA,Atlantis,NY')).toEqual({
      chosen: chosen({ areas: ['06', '36'] }),
      notices: ['“Atlantis” is not an area.'],
    });
  });

  it.each([
    ["?occ=1' or 1=1--", "“1' or 1=1--” is not an occupation code."],
    ['?occ=11-9111%00', '“11-9111\0” is not an occupation code.'],
    ['?area=__proto__', '“__proto__” is not an area.'],
    ['?area=constructor', '“constructor” is not an area.'],
    ['?country=de', '“de” is not a country code.'],
    ["?match=GB.1231'--", "“GB.1231'--” is no group of a country."],
    [
      '?like=apples',
      '“apples” is no choice of what to compare, so all figures stand side by side.',
    ],
    ['?base=gb', '“gb” is not a country code.'],
    ["?cgroup=1'--", "“1'--” is not a major group."],
    ['?cur=QQQ', '“QQQ” is not a currency, so amounts are in US dollars.'],
    ['?cur=<script>', '“<script>” is not a currency, so amounts are in US dollars.'],
    ['?lens=gold', '“gold” is not a price level, so amounts are as paid.'],
    ['?per=century', '“century” is not a pay period, so amounts are by the year.'],
    ['?rate=2015', '“2015” is not a date of exchange rates, so they are the newest.'],
    ['?move=0', '“0” is not a whole percent from 1 to 50, so rates stay where they are.'],
    ['?move=51', '“51” is not a whole percent from 1 to 50, so rates stay where they are.'],
    ['?move=-10', '“-10” is not a whole percent from 1 to 50, so rates stay where they are.'],
    ['?move=1.5', '“1.5” is not a whole percent from 1 to 50, so rates stay where they are.'],
    ['?stat=p99', '“p99” is not a statistic, so pay is the median.'],
    ['?level=5', '“5” is not a wage level from 1 to 4.'],
    ['?pay=-1', '“-1” is not an amount of pay.'],
    ['?pay=1e400', '“1e400” is not an amount of pay.'],
    ['?pay=NaN', '“NaN” is not an amount of pay.'],
    [
      '?sort=pay;drop table x',
      '“pay;drop table x” is not a column to sort by, so the order is the usual one.',
    ],
    ['?basket=35620', '“35620” is neither US nor a state, so jobs of the nation weigh.'],
    ['?weight=0.5', '“0.5” is no way to weigh a basket, so its occupations count alike.'],
    ['?against=Ohio', '“Ohio” is not an area, so the base is the nation.'],
    ['?scope=world', '“world” is no kind of area, so states are worked out.'],
    ['?step=0', '“0” is no step of bands, so they are of 5 percent.'],
    ['?edu=phd', '“phd” is not a level of education.'],
    ['?exp=9', '“9” is not a level of experience.'],
    ['?minopen=-1', '“-1” is not a number of openings.'],
    ["?near=11-9111'--", "“11-9111'--” is not an occupation code."],
    ['?mingrowth=2000', '“2000” is not a growth in percent.'],
  ])('%s falls back and says so', (search, notice) => {
    const read = readAddress(search);
    expect(read.notices).toEqual([notice]);
    expect(read.chosen).toEqual(defaultChosen);
    expect(writeAddress(read.chosen)).toBe('');
  });

  it.each([
    'occ',
    'area',
    'country',
    'base',
    'cgroup',
    'region',
    'cur',
    'pay',
    'sort',
    'q',
    'edu',
    'group',
  ])('refuses 5,000 characters in %s, and quotes only their beginning', (key) => {
    const { chosen: read, notices } = readAddress(`?${key}=${'😀x'.repeat(2500)}`);
    expect(read).toEqual(defaultChosen);
    expect(notices).toHaveLength(1);
    expect(notices[0]!.length).toBeLessThan(130);
  });

  it('keeps the first ten of a long list', () => {
    const codes = Array.from({ length: 2000 }, (_, index) => String(10_000 + index));
    const { chosen: read, notices } = readAddress(`?area=${codes.join(',')}`);
    expect(read.areas).toEqual(codes.slice(0, 10));
    expect(notices).toHaveLength(1);
  });

  it.each(['%', '?%E0%A4%A', '?=&&==', '?cur', '??cur=EUR', '#'])('bears %s', (search) => {
    expect(() => readAddress(search)).not.toThrow();
    expect(() => writeAddress(defaultChosen, search)).not.toThrow();
  });
});

describe('writing an address', () => {
  it('keeps the keys it does not know, all values of them, and sorts', () => {
    expect(writeAddress(lens({ currency: 'EUR' }), '?utm=b&zz=1&cur=GBP&utm=a&aa')).toBe(
      '?aa=&cur=EUR&utm=b&utm=a&zz=1',
    );
  });

  it('drops what it refused to read', () => {
    expect(writeAddress(readAddress('?cur=QQQ&x=1').chosen, '?cur=QQQ&x=1')).toBe('?x=1');
  });
});
