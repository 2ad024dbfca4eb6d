import type { Decisions, OpenQuestion } from '#lib/domain/payroll/column-mapping.ts';
import type { ColumnFacts } from './column-facts.ts';
import { dateInCell, datePartsIn } from './date-in-cell.ts';

export interface DatesSuggested {
  readonly dateOrder: Decisions['dateOrder'];
  readonly open: readonly OpenQuestion[];
}

/** The order of day, month and year, from the dates that can be read one way only; asked where none can. */
export function suggestDates(facts: ColumnFacts | undefined): DatesSuggested {
  const dates = (facts?.cells ?? []).flatMap((cell) => {
    const parts = datePartsIn(cell);
    return parts && !parts.yearFirst ? [{ cell, numbers: parts.numbers.map(Number) }] : [];
  });
  const count = (isSo: (numbers: readonly number[]) => boolean) =>
    dates.filter(({ numbers }) => isSo(numbers)).length;
  if (dates.length === 0) return { dateOrder: 'ymd', open: [] };
  // `98-03-05`: no day is that high.
  if (count(([first = 0]) => first > 31) > 0) return { dateOrder: 'ymd', open: [] };
  const dayFirst = count(([first = 0, second = 0]) => first > 12 && second <= 12);
  const monthFirst = count(([first = 0, second = 0]) => second > 12 && first <= 12);
  const dotted = dates.every(({ cell }) => cell.includes('.'));
  const byHabit = dotted ? 'dmy' : 'mdy';
  const dateOrder = dayFirst === monthFirst ? byHabit : dayFirst > monthFirst ? 'dmy' : 'mdy';
  const isSure = (dayFirst === 0) !== (monthFirst === 0) || (dotted && dayFirst >= monthFirst);
  const twofold = dates.find(
    ({ numbers: [first = 0, second = 0] }) => first <= 12 && second <= 12 && first !== second,
  );
  if (isSure || !twofold || !facts) return { dateOrder, open: [] };
  return {
    dateOrder,
    open: [{ about: 'dates', question: readings(twofold.cell, facts.column.name) }],
  };
}

const pivot = 49;

function readings(cell: string, name: string): string {
  const [monthFirst, dayFirst] = (['mdy', 'dmy'] as const).map((order) =>
    inWords(dateInCell(cell, order, pivot)),
  );
  return `“${cell}” in “${name}” may be ${monthFirst} or ${dayFirst}: does the month or the day come first?`;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

function inWords(iso: string | null): string {
  const [year, month = 0, day] = (iso ?? '').split('-').map(Number);
  return `${day} ${months[month - 1]} ${year}`;
}
