import { formatCell } from '#lib/domain/format.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { fewestJobs } from '../questions/area-occupations.ts';
import { amountText, extremes, payAt, spokenStatistic } from './comparable.ts';
import { inList, sentences } from './in-list.ts';
import { placeOf, referenceMonth, subtitleOf } from './place-names.ts';

/** Which occupations of an area are paid highest, are most common, or are most concentrated there. */
export function areaOccupationsFinding(view: View): Finding {
  const [first] = view.rows;
  switch (view.question.parameters.by) {
    case 'jobs':
      return byJobs(view, first);
    case 'concentration':
      return byConcentration(view, first);
    default:
      return byPay(view);
  }
}

function byPay(view: View): Finding {
  const pay = spokenStatistic(view);
  const word = payAt(pay?.statistic ?? 'p50');
  const subtitle = subtitleOf(`Occupations by ${word}`, pay?.unit ?? '', referenceMonth(view.rows));
  const note = sentences(
    view.lens.statistic === 'mean' &&
      view.rows.some(({ area_kind }) => area_kind === 'metro') &&
      'Metropolitan areas publish no mean, so the median ranks them.',
    'Occupations that publish hourly pay alone are not ranked among annual pay.',
  );
  if (!pay) return nothing('This area publishes no annual pay', subtitle, note);
  const { highest } = extremes(pay);
  const where = highest[0] ? placeOf(highest[0]) : '';
  return {
    headline: `${titles(highest)} ${highest.length === 1 ? 'have' : 'share'} the highest ${word} here`,
    subtitle,
    sentence: `In ${where} the highest ${word} is that of ${titles(highest)}, ${amountText(highest[0], pay.column)} ${pay.each}.`,
    note,
  };
}

function byJobs(view: View, row: Row | undefined): Finding {
  const subtitle = subtitleOf('Occupations by employment', 'employees', referenceMonth(view.rows));
  if (!row) return nothing('This area publishes no employment by occupation', subtitle);
  const top = view.rows.filter(({ employment }) => employment === row.employment);
  return {
    headline: `${titles(top)} ${top.length === 1 ? 'are the most common occupation' : 'have the most jobs'} here`,
    subtitle,
    sentence: `In ${placeOf(row)} the most jobs are those of ${titles(top)}, ${formatCell(row, columnNamed(view, 'employment'))}.`,
  };
}

function byConcentration(view: View, row: Row | undefined): Finding {
  const subtitle = subtitleOf(
    'Occupations by location quotient',
    'nation = 1',
    referenceMonth(view.rows),
  );
  const note = `Only occupations with at least ${fewestJobs} jobs here are ranked: a quotient of fewer says little.`;
  if (!row) {
    return nothing(
      'No location quotient can be ranked here',
      subtitle,
      'Territories publish none; elsewhere only occupations with at least 100 jobs are ranked.',
    );
  }
  const quotient = formatCell(row, columnNamed(view, 'location_quotient'));
  return {
    headline: `${String(row.title)} are ${quotient} times as common here as in the nation`,
    subtitle,
    sentence: `In ${placeOf(row)} the share of ${String(row.title)} among all jobs is ${quotient} times that of the nation.`,
    note,
  };
}

const nothing = (headline: string, subtitle: string, note?: string): Finding => ({
  headline,
  subtitle,
  sentence: `${headline}.`,
  note,
});

const titles = (rows: readonly Row[]): string =>
  rows.length <= 2 ? inList(rows.map(({ title }) => String(title))) : `${rows.length} occupations`;
