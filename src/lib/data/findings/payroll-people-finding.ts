import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';
import { marketWords } from '../payroll/measures.ts';
import { ratioPercentiles } from '../payroll/standing.ts';
import { counted, sentences } from './in-list.ts';
import { blendNote, levelNote, marketSubtitle, ratioInWords } from './payroll-words.ts';

/** How many of the people shown are paid less than the market, and from where to where they reach. */
export function payrollPeopleFinding(view: View): Finding {
  const { rows, question } = view;
  const { first, order, ratioTo } = question.parameters;
  const limited = first === rows.length;
  const market = marketWords[ratioPercentiles.find((of) => of === ratioTo) ?? 'p50'];
  const ratios = rows.flatMap(({ market_ratio: ratio }) =>
    typeof ratio === 'number' ? ratio : [],
  );
  const below = ratios.filter((ratio) => ratio < 1).length;
  const without = rows.length - ratios.length;
  const subtitle = marketSubtitle(view);
  const note = sentences(
    limited &&
      `Only the first ${counted(rows.length, 'person', 'people')} in this order are shown: the files of everybody have them all.`,
    levelNote,
    blendNote(question),
  );
  if (ratios.length === 0) {
    const headline =
      rows.length > 0 ? 'Nobody here has a market ratio' : 'The payroll has no people';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const [low, high] = ratios.reduce(
    ([least, most], ratio) => [Math.min(least, ratio), Math.max(most, ratio)] as const,
    [Infinity, -Infinity] as readonly [number, number],
  );
  const of = counted(ratios.length, 'person', 'people');
  const shown = `${below.toLocaleString('en-US')} of ${limited ? 'the ' : ''}${of}${limited ? ' shown' : ''}`;
  return {
    // Of the first by market ratio a share says nothing: they are the lowest there are.
    headline:
      limited && order === 'market_ratio'
        ? `At the lowest, a person is paid ${ratioInWords(low, question)}`
        : `${shown} ${below === 1 ? 'is' : 'are'} paid below ${market}`,
    subtitle,
    sentence: sentences(
      low === high
        ? `Their market ratio is ${low.toFixed(2)}.`
        : `${limited ? `Market ratios of the ${of} shown` : 'Market ratios'} run from ${low.toFixed(2)} to ${high.toFixed(2)}.`,
      without > 0 &&
        `${counted(without, 'person has', 'people have')} none: no market figure belongs to them.`,
    )!,
    note,
  };
}
