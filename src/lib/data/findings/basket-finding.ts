import type { Finding } from '#lib/domain/finding.ts';
import { formatPercent } from '#lib/domain/format.ts';
import type { View } from '#lib/domain/view.ts';
import { basketInWords } from './basket-in-words.ts';
import { capitalised, counted, inList, sentences } from './in-list.ts';
import { referenceMonth, subtitleOf } from './place-names.ts';

/** What a basket holds: its weightiest occupations, and which are left out. */
export function basketFinding(view: View): Finding {
  const { first } = view.question.parameters;
  const subtitle = subtitleOf(
    capitalised(basketInWords(view)),
    typeof first === 'number' ? `the ${first} weightiest` : '',
    referenceMonth(view.rows),
  );
  const weighed = view.rows.filter(({ weight_percent: weight }) => typeof weight === 'number');
  const leftOut = view.rows.filter(({ left_out: why }) => typeof why === 'string');
  const without =
    leftOut.length > 0 &&
    `Left out of every differential: ${inList(
      leftOut.slice(0, 3).map(({ title, left_out: why }) => `${String(title)} (${String(why)})`),
    )}${leftOut.length > 3 ? ` and ${leftOut.length - 3} more` : ''}.`;
  const [heaviest] = weighed;
  if (!heaviest) {
    const headline = 'The basket holds no occupation that can be measured';
    return { headline, subtitle, sentence: sentences(`${headline}.`, without)! };
  }
  const share = formatPercent(Number(heaviest.weight_percent));
  const alike = weighed.every(({ weight_percent: weight }) => weight === heaviest.weight_percent);
  const headline = alike
    ? `${capitalised(counted(weighed.length, 'occupation weighs', 'occupations weigh'))} ${weighed.length > 1 ? 'alike' : 'alone'}`
    : `${String(heaviest.title)} weigh most in the basket`;
  return {
    headline,
    subtitle,
    sentence: sentences(
      alike
        ? `Each of them is ${share} of the basket.`
        : `${String(heaviest.title)} are ${share} of the basket.`,
      without,
    )!,
  };
}
