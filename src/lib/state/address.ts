import { clipped } from '#lib/domain/clipped.ts';
import { defaultChosen, type Chosen } from './chosen.ts';
import { parameters } from './parameters.ts';

/** What a query string chooses, and a sentence for each value in it that could not be understood. */
export function readAddress(search: string): {
  readonly chosen: Chosen;
  readonly notices: readonly string[];
} {
  const given = new URLSearchParams(search);
  const notices: string[] = [];
  let chosen = defaultChosen;
  for (const { key, read, refusal } of parameters) {
    const value = given.get(key);
    if (!value) continue;
    const reading = read(chosen, value);
    chosen = reading.chosen;
    if (reading.refused !== undefined) notices.push(`“${clipped(reading.refused)}” ${refusal}.`);
  }
  return { chosen, notices };
}

/**
 * The query string for what is chosen: defaults left out, keys sorted, the keys of `search` that are
 * not ours kept. Empty, or with its `?`.
 */
export function writeAddress(chosen: Chosen, search = ''): string {
  const ours = new Set(parameters.map(({ key }) => key));
  const kept = [...new URLSearchParams(search)].filter(([key]) => !ours.has(key));
  const written = parameters.map(({ key, write }): [string, string] => [key, write(chosen)]);
  const pairs = [...kept, ...written.filter(([, value]) => value !== '')];
  if (pairs.length === 0) return '';
  pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `?${pairs.map((pair) => pair.map(encoded).join('=')).join('&')}`;
}

// Commas need no escape in a query, and lists read better with them.
const encoded = (part: string): string => encodeURIComponent(part).replaceAll('%2C', ',');
