import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';
import { counted, sentences } from './in-list.ts';
import { amountPer, blendNote, levelNote, marketSubtitle } from './payroll-words.ts';

/** What a job at a place is worth on the market, and how sure the blend is of it. */
export function payrollSheetFinding(view: View): Finding {
  const row = (kind: string) => view.rows.find(({ row_kind: of }) => of === kind);
  const subtitle = marketSubtitle(view);
  const aged = row('aged');
  const note = sentences(levelNote, blendNote(view.question));
  if (!aged) {
    const headline = 'No figure is published for this job at this place';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const title = `“${String(aged.job_title ?? '')}” in ${String(aged.location ?? '')}`;
  const [median, low, high] = [aged, row('low'), row('high')].map((of) =>
    of ? amountPer(view, of, 'pay_p50') : null,
  );
  if (!median) {
    const headline = `The market median of ${title} is suppressed by its source`;
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const sources = view.rows.filter(
    ({ row_kind: kind, weight }) => kind === 'source' && weight !== 0,
  );
  return {
    headline: `The market median of ${title} is ${median}`,
    subtitle,
    sentence: sentences(
      `Set against ${String(aged.occupation)}, from ${counted(sources.length, 'source')}, the market median is ${median}.`,
      low !== high && `With other plausible weights it would lie between ${low} and ${high}.`,
    )!,
    note,
  };
}
