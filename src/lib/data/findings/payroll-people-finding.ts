import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { marketWords } from '../payroll/measures.ts';
import { ratioPercentiles } from '../payroll/standing.ts';
import { counted, sentences } from './in-list.ts';
import { blendNote, levelNote, marketSubtitle, ratioInWords } from './payroll-words.ts';

/** How many people there are, and where their market ratios lie. */
export interface MarketRatios {
  readonly people: number;
  /** How many have one. */
  readonly known: number;
  /** How many are paid below the market. */
  readonly below: number;
  /** Infinite where nobody has one. */
  readonly lowest: number;
  readonly highest: number;
}

/** How many of the people shown, or of those whose market ratios are given, are paid less than the market, and from where to where they reach. */
export function payrollPeopleFinding(view: View, ratios = ratiosOf(view.rows)): Finding {
  const { question } = view;
  const { people, known, below, lowest, highest } = ratios;
  const { first, order, ratioTo } = question.parameters;
  const limited = first === people;
  const market = marketWords[ratioPercentiles.find((of) => of === ratioTo) ?? 'p50'];
  const subtitle = marketSubtitle(view);
  const note = sentences(
    limited &&
      `Only the first ${counted(people, 'person', 'people')} in this order are shown: the files of everybody have them all.`,
    levelNote,
    blendNote(question),
  );
  if (known === 0) {
    const headline = people > 0 ? 'Nobody here has a market ratio' : 'The payroll has no people';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const of = counted(known, 'person', 'people');
  const shown = `${below.toLocaleString('en-US')} of ${limited ? 'the ' : ''}${of}${limited ? ' shown' : ''}`;
  const without = people - known;
  return {
    // Of the first by market ratio a share says nothing: they are the lowest there are.
    headline:
      limited && order === 'market_ratio'
        ? `At the lowest, a person is paid ${ratioInWords(lowest, question)}`
        : `${shown} ${below === 1 ? 'is' : 'are'} paid below ${market}`,
    subtitle,
    sentence: sentences(
      lowest === highest
        ? `Their market ratio is ${lowest.toFixed(2)}.`
        : `${limited ? `Market ratios of the ${of} shown` : 'Market ratios'} run from ${lowest.toFixed(2)} to ${highest.toFixed(2)}.`,
      without > 0 &&
        `${counted(without, 'person has', 'people have')} none: no market figure belongs to them.`,
    )!,
    note,
  };
}

const nobody: MarketRatios = {
  people: 0,
  known: 0,
  below: 0,
  lowest: Infinity,
  highest: -Infinity,
};

function ratiosOf(people: readonly Row[]): MarketRatios {
  const ratios = people.flatMap(({ market_ratio: ratio }) =>
    typeof ratio === 'number' ? ratio : [],
  );
  return {
    people: people.length,
    known: ratios.length,
    below: ratios.filter((ratio) => ratio < 1).length,
    lowest: ratios.reduce((least, ratio) => Math.min(least, ratio), Infinity),
    highest: ratios.reduce((most, ratio) => Math.max(most, ratio), -Infinity),
  };
}

/** The market ratios of all people, out of the rows of a `payrollPeopleInBrief`. */
export const ratiosInBrief = (rows: readonly Row[]): MarketRatios =>
  rows.reduce<MarketRatios>(
    (all, row) => ({
      people: all.people + Number(row.people),
      known: all.known + Number(row.with_ratio),
      below: all.below + Number(row.below),
      lowest: Math.min(all.lowest, Number(row.lowest ?? Infinity)),
      highest: Math.max(all.highest, Number(row.highest ?? -Infinity)),
    }),
    nobody,
  );
