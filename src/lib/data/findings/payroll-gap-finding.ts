import type { Finding } from '#lib/domain/finding.ts';
import { ordered } from '#lib/domain/order.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { lookedInto } from '../questions/payroll-gap.ts';
import { capitalised, counted, sentences } from './in-list.ts';
import { againstMen, noAdvice, unadjusted } from './payroll-equity-words.ts';

const subtitle = 'Pay gap, (men − women) ÷ men, percent of men’s pay, base pay at full time';

/** How far women's pay lies from men's, in the whole payroll or by category. */
export function payrollGapFinding({ rows, question }: View): Finding {
  const whole = question.parameters.by === null;
  const note = sentences(unadjusted, hiddenIn(rows, whole), leftOut(rows[0]), noAdvice);
  return { subtitle, note, ...(whole ? ofAll(rows[0]) : ofCategories(rows)) };
}

type Said = Pick<Finding, 'headline' | 'sentence'>;

const plain = (headline: string): Said => ({ headline, sentence: `${headline}.` });

function ofAll(row: Row | undefined): Said {
  if (!row) return plain('The payroll names no women or men with pay');
  if (typeof row.hidden === 'string') return plain('Too few women or men to compare their pay');
  if (typeof row.gap_mean !== 'number' || typeof row.gap_median !== 'number') {
    return plain('The payroll does not have both women and men');
  }
  return {
    headline: `Women’s mean pay is ${againstMen(row.gap_mean)} men’s`,
    sentence: `The mean pay of ${counted(Number(row.women), 'woman', 'women')} is ${againstMen(row.gap_mean)} that of ${counted(Number(row.men), 'man', 'men')}, their median pay ${againstMen(row.gap_median)}.`,
  };
}

function ofCategories(rows: readonly Row[]): Said {
  const compared = rows.filter(({ gap_mean: gap }) => typeof gap === 'number');
  const [widest] = ordered(compared, { column: 'gap_mean', descending: true });
  if (!widest) return plain('No category has enough women and men to compare their pay');
  const marked = compared.filter(({ gap_mean: gap }) => Math.abs(Number(gap)) >= lookedInto);
  const of = counted(compared.length, 'category', 'categories');
  return {
    headline: `Mean pay differs by ${lookedInto} % or more in ${marked.length} of ${of}`.replace(
      'in 0 of',
      'in none of',
    ),
    sentence: `In ${String(widest.category)} women’s mean pay is ${againstMen(Number(widest.gap_mean))} men’s${compared.length > 1 && Number(widest.gap_mean) > 0 ? ', the widest gap to their disadvantage' : ''}.`,
  };
}

function hiddenIn(rows: readonly Row[], whole: boolean): string | false {
  const hidden = rows.filter((row) => typeof row.hidden === 'string').length;
  return (
    !whole &&
    hidden > 0 &&
    `${capitalised(counted(hidden, 'category is', 'categories are'))} hidden, so that nobody’s pay can be told.`
  );
}

const leftOut = (row: Row | undefined): string | false =>
  Number(row?.others ?? 0) > 0 &&
  `Left out, as their sex is not given as women or men: ${counted(Number(row!.others), 'person', 'people')}.`;
