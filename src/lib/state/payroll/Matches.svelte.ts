import { candidateOf, type KnownArea } from '#lib/data/payroll/known-area.ts';
import { payrollJobsTable, payrollPlacesTable } from '#lib/data/payroll/match-tables.ts';
import type { OwnTable } from '#lib/domain/own-table.ts';
import type { FoundJob, FoundPlace } from '#lib/domain/payroll/match-candidates.ts';
import type { MatchChoice } from '#lib/domain/payroll/match-choices.ts';
import type {
  JobMatch,
  PayrollJob,
  PayrollPlace,
  PlaceMatch,
} from '#lib/domain/payroll/payroll-table.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import type { Matcher } from './MatchingWorker.ts';
import { ReviewedMatches } from './ReviewedMatches.svelte.ts';

/** The occupations of a payroll's jobs and the areas of its places, found and then chosen. */
export class Matches {
  readonly jobs = new ReviewedMatches<PayrollJob, FoundJob, JobMatch>();
  readonly places = new ReviewedMatches<PayrollPlace, FoundPlace, PlaceMatch>();
  #progress = $state.raw<{ readonly found: number; readonly of: number } | null>(null);
  #problem = $state.raw<string | null>(null);
  #running: AbortController | null = null;
  readonly #matcher: Matcher;
  readonly #areaOf: (code: string) => KnownArea | undefined;

  /** `areaOf` knows areas by their codes, `US` among them. */
  constructor(matcher: Matcher, areaOf: (code: string) => KnownArea | undefined) {
    this.#matcher = matcher;
    this.#areaOf = areaOf;
  }

  /** How many of how many titles and places are looked for; null where none is. */
  get progress() {
    return this.#progress;
  }

  /** Why the last of them could not be matched; null where they are. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Looks for the occupations and areas of a payroll; one that is looked for already is given up. */
  async match(jobs: readonly PayrollJob[], places: readonly PayrollPlace[]): Promise<void> {
    this.cancel();
    const running = (this.#running = new AbortController());
    const { signal } = running;
    const of = jobs.length + places.length;
    this.#problem = null;
    this.#progress = { found: 0, of };
    try {
      const onfound = (found: number) => (this.#progress = { found, of });
      const found = await this.#matcher.match(jobs, places, { signal, onfound });
      signal.throwIfAborted();
      this.jobs.take(jobs, found.jobs);
      this.places.take(places, found.places);
    } catch (cause) {
      if (!signal.aborted) this.#problem = reasonOf(cause);
    } finally {
      if (this.#running === running) this.#progress = this.#running = null;
    }
  }

  /** Stops looking; what was found before stays. */
  cancel(): void {
    this.#running?.abort();
    this.#running = null;
    this.#progress = null;
  }

  /** Leaves nothing of a payroll behind. */
  forget(): void {
    this.cancel();
    this.#problem = null;
    this.jobs.take([], []);
    this.places.take([], []);
  }

  /** Sets jobs against an occupation, or with null against none. */
  chooseJobs(positions: readonly number[], soc: string | null): void {
    this.jobs.choose(new Map(positions.map((at) => [at, jobMatch(soc)])));
  }

  /** Sets places against an area, or with null against none. Throws where there is no such area. */
  choosePlaces(positions: readonly number[], code: string | null): void {
    this.places.choose(new Map(positions.map((at) => [at, this.#placeMatch(at, code)])));
  }

  /**
   * Takes the choices of a file for the jobs that have the same title and code: those marked as chosen, and
   * those that differ from what was found. Gives how many jobs it had something to say of.
   */
  useJobs(choices: readonly MatchChoice[]): number {
    const nameOfJob = ({ title, soc }: PayrollJob) => nameOf(title, soc);
    const said = this.jobs.saidOf(byName(choices), nameOfJob);
    const taken = said.filter(([{ found }, each]) => each.isChosen || each.code !== found.best.soc);
    this.jobs.choose(new Map(taken.map(([{ at }, { code }]) => [at, jobMatch(code)])));
    return said.length;
  }

  /** The same for places. Throws where there is no such area. */
  usePlaces(choices: readonly MatchChoice[]): number {
    const nameOfPlace = ({ location, state }: PayrollPlace) => nameOf(location, state);
    const said = this.places.saidOf(byName(choices), nameOfPlace);
    const taken = said.filter(
      ([{ found }, each]) => each.isChosen || each.code !== found.best.area,
    );
    this.places.choose(
      new Map(taken.map(([{ at }, { code }]) => [at, this.#placeMatch(at, code)])),
    );
    return said.length;
  }

  /** The engine's tables `payroll_jobs` and `payroll_places`. */
  tables(): readonly OwnTable[] {
    return [payrollJobsTable(this.jobs.all), payrollPlacesTable(this.places.all)];
  }

  // Where an area lies in several states, the one that the payroll said stays.
  #placeMatch(at: number, code: string | null): PlaceMatch {
    if (code === null) return { area: null, kind: null, state: null, ...chosen };
    const known = this.#areaOf(code);
    if (!known) throw new Error(`There is no area ${code}.`);
    const before = this.places.all[at]?.found.best.state;
    const { area, kind, state } = candidateOf(known, 1, before ?? undefined);
    return { area, kind, state, ...chosen };
  }
}

const chosen = { quality: 'chosen', score: 1 } as const;
const jobMatch = (soc: string | null): JobMatch => ({ soc, ...chosen });

const nameOf = (name: string, given: string | null): string =>
  JSON.stringify([name.trim(), given?.trim() || null]);

const byName = (choices: readonly MatchChoice[]): ReadonlyMap<string, MatchChoice> =>
  new Map(choices.map((choice) => [nameOf(choice.name, choice.given), choice]));
