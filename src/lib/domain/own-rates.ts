import type { Source } from './answer.ts';
import type { Rates } from './rates.ts';

/** Exchange rates that a reader brought in a file of their own. */
export interface OwnRates {
  /** The name of the file, or what it came from. */
  readonly name: string;
  /** ISO date of the newest of them; empty where the file has no dates. */
  readonly date: string;
  readonly unitsPerUsd: Readonly<Record<string, number>>;
}

/** A rate of the file as it will be used. */
export interface OwnRate {
  readonly currency: string;
  readonly unitsPerUsd: number;
  readonly date: string;
}

/** A line of the file that is not used, and why not. */
export interface RefusedLine {
  readonly line: number;
  readonly reason: string;
}

/** What became of a file of rates: usable, with all that was assumed about it, or refused whole. */
export type OwnRatesRead =
  | {
      readonly state: 'read';
      readonly own: OwnRates;
      readonly rates: readonly OwnRate[];
      /** How the file was understood, in sentences. */
      readonly said: readonly string[];
      readonly refused: readonly RefusedLine[];
    }
  | {
      readonly state: 'refused';
      readonly reason: string;
      readonly refused: readonly RefusedLine[];
    };

/** The largest file of rates that is read, in bytes. */
export const mostBytes = 1_000_000;

/** What becomes of a larger one. */
export const tooLarge: OwnRatesRead = {
  state: 'refused',
  reason: `It is larger than ${mostBytes / 1e6} MB: a list of exchange rates is far smaller.`,
  refused: [],
};

/** `5 currencies, 2026-01-01`: what there is of a reader's rates, in short. */
export function extentOf({ unitsPerUsd, date }: OwnRates): string {
  const count = Object.keys(unitsPerUsd).length;
  return `${count} ${count === 1 ? 'currency' : 'currencies'}, ${date || 'undated'}`;
}

/**
 * Rates with the reader's own exchange rates in the place of all published ones. None is mixed in: a
 * currency that their file does not have cannot be exchanged.
 */
export const withOwnRates = (rates: Rates, own: OwnRates): Rates => ({
  ...rates,
  exchange: { unitsPerUsd: own.unitsPerUsd, own: true, date: own.date, source: sourceOf(own) },
});

const sourceOf = ({ name, date }: OwnRates): Source => ({
  table: 'own_exchange_rates',
  title: `Your own exchange rates, ${name}`,
  publisher: 'The reader’s own file',
  release: date || 'undated',
  licence: 'not published',
  attribution: 'Brought by the reader of this page; not official figures',
  retrieved: '',
});
