import { describe, expect, it } from 'vitest';
import type { FoundJob, FoundPlace } from '#lib/domain/payroll/match-candidates.ts';
import { rowsOfTable } from '../../../../tests/support/own-tables.ts';
import type { Found, Matcher } from './MatchingWorker.ts';
import { Matches } from './Matches.svelte.ts';

const jobs = [
  { title: 'RN', soc: null, people: 9 },
  { title: 'Team 4', soc: null, people: 2 },
];
const places = [{ location: 'Portland, OR', state: null, people: 11 }];
const metro = { code: '38900', name: 'Portland-Vancouver-Hillsboro, OR-WA', kind: 'metro' };
const areas = [metro, { code: '99', name: 'United States', kind: 'nation' }];
const areaOf = (code: string) => areas.find((area) => area.code === code);

const foundJobs: readonly FoundJob[] = [
  { best: { soc: '29-1141', quality: 'fuzzy', score: 0.8 }, candidates: [] },
  { best: { soc: null, quality: 'none', score: 0 }, candidates: [] },
];
const foundPlaces: readonly FoundPlace[] = [
  {
    best: { area: '38900', kind: 'metro', state: '53', quality: 'exact', score: 1 },
    candidates: [],
  },
];
const matcher: Matcher = {
  match: async (_jobs, _places, { onfound }) => {
    onfound(3);
    return { jobs: foundJobs, places: foundPlaces };
  },
};

async function matched() {
  const matches = new Matches(matcher, areaOf);
  await matches.match(jobs, places);
  return matches;
}
const socs = (matches: Matches) => matches.jobs.all.map(({ match }) => match.soc);
const rowsOf = (matches: Matches) =>
  matches.tables().map((table) => rowsOfTable(table).map((row) => Object.values(row)));

describe('the matches of a payroll', () => {
  it('are what was found, until the reader chooses', async () => {
    const matches = await matched();
    expect(matches.jobs.unmatched.map(({ item }) => item.title)).toEqual(['Team 4']);
    matches.chooseJobs([0, 1], '53-3032');
    expect(socs(matches)).toEqual(['53-3032', '53-3032']);
    expect(matches.jobs.unmatched).toEqual([]);
    matches.chooseJobs([0], null);
    expect(matches.jobs.all[0]?.match).toEqual({ soc: null, quality: 'chosen', score: 1 });
  });

  it('are accepted where there are any', async () => {
    const matches = await matched();
    matches.jobs.accept([0, 1]);
    expect(matches.jobs.all.map(({ match }) => match.quality)).toEqual(['chosen', 'none']);
  });

  it('keep the state that the payroll says, of an area in several', async () => {
    const matches = await matched();
    matches.choosePlaces([0], '38900');
    expect(matches.places.all[0]?.match).toEqual({
      area: '38900',
      kind: 'metro',
      state: '53',
      quality: 'chosen',
      score: 1,
    });
    matches.choosePlaces([0], '99');
    expect(matches.places.all[0]?.match).toMatchObject({ area: 'US', kind: 'nation', state: null });
    expect(() => matches.choosePlaces([0], '00000')).toThrow('There is no area 00000.');
  });

  it('take from a file what it says was chosen, and what it changed', async () => {
    const matches = await matched();
    const line = { given: null, isChosen: false };
    expect(
      matches.useJobs([
        { ...line, name: 'RN', code: '29-1141' },
        { ...line, name: 'Team 4', code: '53-3032' },
        { ...line, name: 'Unknown', code: '53-3032', isChosen: true },
      ]),
    ).toBe(2);
    expect(matches.jobs.all.map(({ match }) => match.quality)).toEqual(['fuzzy', 'chosen']);
    expect(matches.usePlaces([{ ...line, name: 'Portland, OR', code: null, isChosen: true }])).toBe(
      1,
    );
    expect(matches.places.all[0]?.match).toMatchObject({ area: null, quality: 'chosen' });
  });

  it('become tables of the engine', async () => {
    const matches = await matched();
    expect(matches.tables().map(({ name }) => name)).toEqual(['payroll_jobs', 'payroll_places']);
    expect(rowsOf(matches)).toEqual([
      [
        [0, 'RN', '29-1141', 'fuzzy', 0.8],
        [1, 'Team 4', null, 'none', 0],
      ],
      [[0, 'Portland, OR', '38900', '53', 'exact', 1]],
    ]);
  });

  it('are gone when forgotten', async () => {
    const matches = await matched();
    matches.chooseJobs([0], null);
    matches.forget();
    expect(rowsOf(matches)).toEqual([[], []]);
  });
});

describe('a match under way', () => {
  it('is given up when another payroll comes', async () => {
    const waiting: ((found: Found) => void)[] = [];
    const slow: Matcher = {
      match: () => new Promise((resolve) => waiting.push(resolve)),
    };
    const matches = new Matches(slow, areaOf);
    const first = matches.match(jobs, places);
    const second = matches.match(jobs.slice(1), []);
    waiting[0]!({ jobs: foundJobs, places: foundPlaces });
    await first;
    expect(matches.jobs.all).toEqual([]);
    expect(matches.progress).toEqual({ found: 0, of: 1 });
    waiting[1]!({ jobs: foundJobs.slice(1), places: [] });
    await second;
    expect(matches.jobs.all.map(({ item }) => item.title)).toEqual(['Team 4']);
    expect(matches.progress).toBeNull();
  });

  it('says why it failed', async () => {
    const broken: Matcher = { match: () => Promise.reject(new Error('no titles')) };
    const matches = new Matches(broken, areaOf);
    await matches.match(jobs, places);
    expect(matches).toMatchObject({ problem: 'no titles', progress: null });
  });
});
