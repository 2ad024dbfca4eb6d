import { differencesOf, isBase } from '#lib/domain/difference-columns.ts';
import type { Finding } from '#lib/domain/finding.ts';
import { formatCell } from '#lib/domain/format.ts';
import { clarityWords } from '#lib/domain/published-error.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { isAlike } from './alike.ts';
import { payAt } from './comparable.ts';
import { cellInWords, comparisonNote } from './compared-in-words.ts';
import { counted, inList, sentences } from './in-list.ts';
import { subtitleOf } from './place-names.ts';
import { placeInWords } from './places-abroad.ts';

/**
 * How far the figures that are alike lie from those of the base of a view of `payComparison`. What the
 * published errors of two means allow to be nothing is called no clear difference.
 */
export function payDifferencesFinding(view: View): Finding {
  const { amount, percent, of, clarity } = differencesOf(view);
  const base = baseInWords(view, amount);
  const what = payAt(of.statistic ?? 'p50');
  const subtitle = subtitleOf(`Difference in ${what}`, `from ${base.named}`);
  const note = sentences(errorNote(of), comparisonNote(view.rows));
  const alike = view.rows.filter((row) => isAlike(row) && isNumber(row[amount.name]));
  const unclear = alike.filter((row) => saysNoDifference(row, of, clarity));
  const apart = alike.filter((row) => !unclear.includes(row) && row[amount.name] !== 0);
  if (alike.length === 0) {
    const headline = `Nothing here can be set against ${base.named}`;
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const counts = [
    [apart.filter((row) => Number(row[amount.name]) > 0), 'above'],
    [apart.filter((row) => Number(row[amount.name]) < 0), 'below'],
  ] as const;
  const sides = counts.map(([rows, word]) => `${rows.length} ${word}`);
  const summary = `Of ${counted(alike.length, 'other like figure')}, ${inList(sides)}`;
  const farthest = apart.reduce<Row | null>(
    (most, row) => (!most || size(row, percent) > size(most, percent) ? row : most),
    null,
  );
  const headline = farthest
    ? `${cellInWords(farthest)}: ${what} ${distance(farthest, percent)} ${base.that}`
    : `No ${unclear.length > 0 ? 'clear ' : ''}difference from ${base.named}`;
  return {
    headline,
    subtitle,
    sentence: sentences(
      farthest
        ? `${cellInWords(farthest)}: ${what} is ${money(farthest, amount)} ${distance(farthest, percent, true)} ${base.that}.`
        : `${headline} in ${what}.`,
      farthest && alike.length > 1 && `${summary}.`,
      farthest && unclear.length > 0 && `No clear difference: ${inList(unclear.map(cellInWords))}.`,
    )!,
    note,
  };
}

// The published error is that of the mean: of another statistic it says nothing.
const saysNoDifference = (row: Row, of: Column, clarity: Column | undefined): boolean =>
  of.statistic === 'mean' && row[clarity?.name ?? ''] === clarityWords.unclear;

function errorNote({ statistic }: Column): string {
  return statistic === 'mean'
    ? 'The Bureau publishes a standard error of the mean for the nation only. A difference that it allows to be nothing, with 95\u202f% confidence and as if the two samples were independent, is called no clear difference; where no error is published, nobody can say.'
    : 'The only standard error that is published is that of the mean, for the nation: no error of this statistic is published, and what is clear of two means says nothing of it.';
}

/** The base as it is named, and as what something is above or below. */
function baseInWords({ rows }: View, { differenceOf }: Column): { named: string; that: string } {
  const { codes } = differenceOf!.base;
  const row = rows.find((each) => isBase(each, codes));
  const [ofOccupation, ofPlace] = [codes.soc_code, codes.place_code];
  const occupation = row ? String(row.occupation) : String(ofOccupation);
  const place = row ? placeInWords(row) : String(ofPlace);
  if (ofOccupation === undefined) {
    return { named: place, that: `that of the same occupation in ${place}` };
  }
  return ofPlace === undefined
    ? { named: `${occupation} in the same place`, that: `that of ${occupation} there` }
    : { named: `${occupation} in ${place}`, that: `that of ${occupation} in ${place}` };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const size = (row: Row, { name }: Column): number => Math.abs(Number(row[name]));

const distance = (row: Row, percent: Column, bracket = false): string => {
  const far = formatCell(row, percent).replace(/^[+-]/, '');
  const word = Number(row[percent.name]) > 0 ? 'above' : 'below';
  return bracket ? `(${far}) ${word}` : `${far} ${word}`;
};

const money = (row: Row, amount: Column): string => formatCell(row, amount).replace(/[+-]/, '');
