import { formatCell, formatNumber } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';

// The quoted facts that no official figure can be set beside, in the order of a career.
const words: readonly (readonly [fact: string, (value: string) => string])[] = [
  ['time_to_entry_with_degree', (value) => `With a degree, entry takes ${value} years.`],
  [
    'time_to_entry_with_experience_and_certification',
    (value) => `With experience and a certificate, ${value} months.`,
  ],
  ['experience_required_faq', (value) => `Employers ask for ${value} years of experience.`],
  ['experienced_pay_faq', (value) => `Experienced people earn ${value} and more.`],
];

/** What the guide says that stands alone, in sentences, from a view of `guideKeyFacts`. */
export const otherFacts = (view: View): readonly string[] =>
  words.flatMap(([fact, say]) => {
    const row = view.rows.find((candidate) => candidate.fact === fact);
    return row ? [say(span(view, row))] : [];
  });

function span(view: View, row: Row): string {
  const pays = ['pay_low', 'pay_high'].flatMap((name) => {
    const column = columnNamed(view, name);
    return typeof row[column.name] === 'number' ? [formatCell(row, column)] : [];
  });
  const values = ['value_low', 'value_high'].flatMap((name) => {
    const value = row[name];
    return typeof value === 'number' ? [formatNumber(value)] : [];
  });
  return [...new Set([...pays, ...values])].join(' to ');
}
