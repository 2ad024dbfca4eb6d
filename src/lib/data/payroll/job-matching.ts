import type { FoundJob } from '#lib/domain/payroll/match-candidates.ts';
import type { MatchQuality, PayrollJob } from '#lib/domain/payroll/payroll-table.ts';
import type { IndexedOccupation, TitleIndex } from '#lib/domain/title-index.ts';
import { wordsOf } from '../search/words.ts';
import { likestFirst, type LikeOccupation } from './like-occupations.ts';
import { namedOccupations, type NamedOccupations } from './named-occupations.ts';
import { TitleLikeness } from './title-likeness.ts';
import {
  afterPartTime,
  headOf,
  isBareRank,
  partsOf,
  plainWords,
  withoutSeniority,
} from './title-words.ts';

export type JobMatcher = (job: PayrollJob) => FoundJob;

/** Below it two titles are not taken for the same job. */
export const leastScore = 0.6;
// Candidates to choose from may be less like.
const leastOffered = 0.35;
// What is not the very title is never as sure as that.
const surestLike = 0.99;
// A title of which one part alone is a title: `Registered Nurse - 4 West`, `4 West: Registered Nurse`.
const firstPartScore = 0.8;
const otherPartScore = 0.7;

type Words = readonly string[];

/**
 * Finds the occupation of a job: the SOC code that the file gives, where the index has it; else the
 * title, exactly as people use it once grades, shifts, terms of employment and seniority are left out and
 * abbreviations written out; else the likest title (see `TitleLikeness`), if its score is 0.6 or more.
 * Of several occupations the first is the best by `likestFirst`. A word that names a rank alone
 * (`Director`) is never matched.
 */
export function createJobMatcher(index: TitleIndex): JobMatcher {
  const named = namedOccupations(index);
  const byWords = new Map(named.map((each) => [each.words.join(' '), each]));
  const likeness = new TitleLikeness(named);
  const byCode = new Map(index.occupations.map((occupation) => [occupation.code, occupation]));
  const isKnown = (word: string) => likeness.has(word);

  return function match({ title, soc, people }): FoundJob {
    const parts = partsOf(title).map((part) => plainWords(part, isKnown));
    const whole = parts.flat();
    const exact = exactly(title, whole);
    const rest = exact.length > 0 ? null : afterPartTime(title);
    if (rest !== null) return match({ title: rest, soc, people });
    const all = exact.length > 0 ? exact : [...likeTitles(parts), ...partsNamed(parts)];
    const candidates = likestFirst(all, whole);
    const given = byCode.get(socOf(soc));
    if (given) return foundGiven(given, candidates);
    const sure = (candidates[0]?.score ?? 0) >= leastScore;
    const quality = exact.length > 0 ? 'exact' : isBareRank(whole) ? 'none' : 'fuzzy';
    return found(sure ? quality : 'none', candidates);
  };

  /** As it stands and written out; without seniority only where neither is a title. */
  function exactly(title: string, whole: Words): readonly LikeOccupation[] {
    const readings = [[wordsOf(title), whole], [withoutSeniority(whole)]];
    return readings.map((each) => each.flatMap(namedBy)).find((each) => each.length > 0) ?? [];
  }

  function namedBy(words: Words): readonly LikeOccupation[] {
    const title =
      words.length === 1 && isBareRank(words) ? undefined : byWords.get(words.join(' '));
    return title ? scored(title, 1) : [];
  }

  function likeTitles(parts: readonly Words[]): readonly LikeOccupation[] {
    const whole = parts.flat();
    return [whole, withoutSeniority(whole)]
      .filter((words) => words.length > 0)
      .flatMap((words) => likeness.like(words, headOf(parts[0]!) ?? '', leastOffered))
      .flatMap(({ title, score }) => scored(title, Math.min(score, surestLike)));
  }

  function partsNamed(parts: readonly Words[]): readonly LikeOccupation[] {
    if (parts.length < 2) return [];
    return parts
      .map((part) => namedBy(withoutSeniority(part)))
      .flatMap((found, at) =>
        found.map((each) => ({ ...each, score: at === 0 ? firstPartScore : otherPartScore })),
      );
  }
}

const scored = ({ title, occupations }: NamedOccupations, score: number) =>
  occupations.map((occupation) => ({ occupation, title, score }));

/** `291141`, `29-1141.00` and `29-1141` are `29-1141`; other text is no code. */
function socOf(cell: string | null): string {
  const [, major, minor] = /^\s*(\d{2})-?(\d{4})(?:\.\d{1,2})?\s*$/.exec(cell ?? '') ?? [];
  return major === undefined ? '' : `${major}-${minor!}`;
}

function foundGiven(given: IndexedOccupation, others: readonly LikeOccupation[]): FoundJob {
  const first = { occupation: given, title: given.title, score: 1 };
  return found('given', [first, ...others.filter(({ occupation }) => occupation !== given)]);
}

function found(quality: MatchQuality, candidates: readonly LikeOccupation[]): FoundJob {
  const first = quality === 'none' ? undefined : candidates[0];
  return {
    best: { soc: first?.occupation.code ?? null, quality, score: first?.score ?? 0 },
    candidates: candidates.map(({ occupation, title, score }) => ({
      soc: occupation.code,
      title: occupation.title,
      alsoCalled: title === occupation.title ? null : title,
      score,
    })),
  };
}
