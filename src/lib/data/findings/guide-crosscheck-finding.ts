import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';

/** How many of the guide's claims the publishers' figures bear out. */
export function guideCrosscheckFinding({ rows }: View): Finding {
  const agreed = rows.filter((row) => /^(agrees|guide_range_contains)/.test(String(row.verdict)));
  const all = rows.length;
  return {
    headline: `${agreed.length} of ${all} comparisons agree with the publisher`,
    subtitle: 'What the founding guide says beside what the publisher says',
    sentence: `Of ${all} comparisons of the guide’s figures with published ones, ${agreed.length} agree and ${all - agreed.length} differ.`,
    note: 'One claim may stand beside several official figures, each of another year or source.',
  };
}
