import { formatCell, formatCount, formatNumber, formatPercent } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { factHeadings, factLabels, type FactHeading } from './fact-labels.ts';
import { verdictWords } from './verdict-words.ts';

/** One claim of the founding guide beside one official figure, in words and through the lens. */
export interface Comparison {
  readonly fact: string;
  readonly label: string;
  readonly guide: string;
  readonly official: string;
  readonly source: string;
  /** How far the guide is from the publisher, `-5.3 %` or `+4.8 points`; null without two numbers. */
  readonly difference: string | null;
  readonly words: string;
}

export interface Claim {
  readonly heading: FactHeading;
  readonly title: string;
  readonly comparisons: readonly Comparison[];
}

/** The claims under some headings, from a view of `guideCrosscheck`, in the order of the headings. */
export function claimsOf(view: View, headings: readonly FactHeading[]): readonly Claim[] {
  const facts = Object.keys(factLabels);
  const inOrder = [...view.rows].sort(
    (a, b) => facts.indexOf(String(a.fact)) - facts.indexOf(String(b.fact)),
  );
  return headings.map((heading) => ({
    heading,
    title: factHeadings[heading],
    comparisons: inOrder
      .filter((row) => factLabels[String(row.fact)]?.heading === heading)
      .map((row) => comparisonOf(view, row)),
  }));
}

function comparisonOf(view: View, row: Row): Comparison {
  const fact = String(row.fact);
  return {
    fact,
    label: factLabels[fact]?.label ?? fact,
    guide: payText(view, row, ['guide_pay_low', 'guide_pay_high']) ?? plain(row, 'guide_value'),
    official: payText(view, row, ['official_pay']) ?? plain(row, 'official_value'),
    source: String(row.official_source),
    difference: differenceOf(row),
    words: verdictWords(String(row.verdict)),
  };
}

function payText(view: View, row: Row, names: readonly string[]): string | null {
  const amounts = names.flatMap((name) => {
    const seen = columnNamed(view, name);
    if (typeof row[name] !== 'number') return [];
    return [formatCell(row, seen)];
  });
  return amounts.length > 0 ? amounts.join(' to ') : null;
}

function differenceOf(row: Row): string | null {
  if (row.unit === 'percent') {
    const points = Number(row.guide_value) - Number(row.official_value);
    return `${formatPercent(points, { signed: true }).replace('%', 'points')}`;
  }
  const percent = row.difference_percent;
  return typeof percent === 'number' ? formatPercent(percent, { signed: true }) : null;
}

function plain(row: Row, name: 'guide_value' | 'official_value'): string {
  const text = String(row[name]);
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const unit = String(row.unit);
  if (unit === 'percent') return formatPercent(value);
  return / per USD$/.test(unit) ? `${formatNumber(value, 4)} ${unit}` : formatCount(value);
}
