import { reasonOf } from '#lib/domain/reason-of.ts';
import { unpackTitleIndex, type PackedTitleIndex } from '#lib/domain/title-index.ts';
import { createJobMatcher, type JobMatcher } from './job-matching.ts';
import type { MatchingReply, MatchingRequest } from './matching-messages.ts';
import { createPlaceMatcher, type PlaceMatcher } from './place-matching.ts';

// For so long it works before it says what it has found, and hears whether that is still wanted.
const sliceMs = 40;

/** Answers requests to match jobs and places, some at a time: what runs in the worker. */
export class Matching {
  readonly #reply: (reply: MatchingReply) => void;
  readonly #pause: () => Promise<void>;
  #matchers: { readonly job: JobMatcher; readonly place: PlaceMatcher } | null = null;
  #run = 0;

  constructor(reply: (reply: MatchingReply) => void, pause: () => Promise<void>) {
    this.#reply = reply;
    this.#pause = pause;
  }

  async hear(request: MatchingRequest): Promise<void> {
    try {
      if (request.kind === 'know') this.#know(request);
      else await this.#match(request);
    } catch (cause) {
      this.#reply({
        kind: 'failed',
        message: reasonOf(cause),
      });
    }
  }

  #know({ titles, areas }: Extract<MatchingRequest, { kind: 'know' }>): void {
    const packed: PackedTitleIndex = JSON.parse(new TextDecoder().decode(titles));
    this.#matchers = {
      job: createJobMatcher(unpackTitleIndex(packed)),
      place: createPlaceMatcher(areas),
    };
    this.#reply({ kind: 'ready' });
  }

  async #match({ run, jobs, places }: Extract<MatchingRequest, { kind: 'match' }>): Promise<void> {
    if (!this.#matchers) throw new Error('Titles and areas have to be known before a match.');
    const { job, place } = this.#matchers;
    this.#run = run;
    for await (const found of slices(jobs, job, this.#pause)) {
      if (this.#run !== run) return;
      this.#reply({ kind: 'found', run, jobs: found, places: [], done: false });
    }
    for await (const found of slices(places, place, this.#pause)) {
      if (this.#run !== run) return;
      this.#reply({ kind: 'found', run, jobs: [], places: found, done: false });
    }
    this.#reply({ kind: 'found', run, jobs: [], places: [], done: true });
  }
}

/** What is found for each item, in its order, with a pause after each slice of time. */
async function* slices<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found,
  pause: () => Promise<void>,
): AsyncGenerator<readonly Found[]> {
  for (let at = 0; at < items.length;) {
    const end = performance.now() + sliceMs;
    const found: Found[] = [];
    while (at < items.length && performance.now() < end) found.push(find(items[at++]!));
    yield found;
    await pause();
  }
}
