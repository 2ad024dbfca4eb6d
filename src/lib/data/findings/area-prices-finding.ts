import { formatPercent } from '#lib/domain/format.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { capitalised } from './in-list.ts';
import { placeOf, subtitleOf } from './place-names.ts';

// Price levels that differ by less, in points of 100, are called about the same.
const sameWithin = 1;

const none = 'No regional price parity is published for this area';
const parity =
  'A regional price parity says how dear an area is, with the nation at 100; the Bureau of Economic Analysis publishes it for states and metropolitan areas.';

/** `10.7 % dearer than the nation`, from a price level with the nation at 100. */
export function dearnessHere(level: number): string {
  const apart = Math.round(10 * (level - 100)) / 10;
  if (apart === 0) return 'as dear as the nation';
  return `${formatPercent(Math.abs(apart))} ${apart > 0 ? 'dearer' : 'cheaper'} than the nation`;
}

/** What is dearest and what is cheapest in an area beside the nation. */
export function areaPricePartsFinding({ rows }: View): Finding {
  const parts = rows.filter(({ part }) => part !== 'All items');
  const [all] = rows.filter(({ part }) => part === 'All items');
  const sorted = [...parts].sort((a, b) => Number(b.price_level) - Number(a.price_level));
  const [dearest, cheapest] = [sorted[0], sorted.at(-1)];
  const subtitle = subtitleOf('Price level by kind of spending', 'US = 100', yearOf(all));
  if (!all || !dearest || !cheapest) {
    return { headline: none, subtitle, sentence: `${none}.`, note: parity };
  }
  const said = (row: Row) => `${String(row.part).toLowerCase()} at ${String(row.price_level)}`;
  return {
    headline: `${capitalised(placeOf(all))} is ${dearnessHere(Number(all.price_level))}`,
    subtitle,
    sentence: `With the nation at 100, all items stand at ${String(all.price_level)}; farthest up is ${said(dearest)}, farthest down ${said(cheapest)}.`,
    note: parity,
  };
}

/** How the price level of an area has moved against the nation's. */
export function areaPriceLevelsFinding({ rows }: View): Finding {
  const levels = rows.filter(({ all_items }) => typeof all_items === 'number');
  const [first, last] = [levels[0], levels.at(-1)];
  const subtitle = subtitleOf(
    'Price level, all items and housing',
    'US = 100',
    first && last && first !== last ? `${String(first.year)}–${String(last.year)}` : yearOf(last),
  );
  if (!first || !last) return { headline: none, subtitle, sentence: `${none}.`, note: parity };
  const place = capitalised(placeOf(last));
  const [before, now] = [Number(first.all_items), Number(last.all_items)];
  const towards =
    Math.abs(now - before) < sameWithin
      ? `${place} is about as dear beside the nation as in ${String(first.year)}`
      : `${place} has become ${now > before ? 'dearer' : 'cheaper'} beside the nation since ${String(first.year)}`;
  return {
    headline: towards,
    subtitle,
    sentence: `With the nation at 100 in every year, its price level was ${before} in ${String(first.year)} and is ${now} in ${String(last.year)}.`,
    note: 'The nation stands at 100 in every year, so this is not inflation: a line that rises says that prices rose more than the nation’s.',
  };
}

const yearOf = (row: Row | undefined): string => (row ? String(row.year) : '');
