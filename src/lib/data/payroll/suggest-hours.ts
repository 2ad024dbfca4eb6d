import type { ColumnMapping, Decisions, OpenQuestion } from '#lib/domain/payroll/column-mapping.ts';
import { hoursOfMagnitude } from '#lib/domain/payroll/magnitude.ts';
import { dependsOnPartTime } from '#lib/domain/payroll/annual-pay.ts';
import type { FileRecord } from '#lib/domain/payroll/payroll-file.ts';
import { medianOf, type ColumnFacts } from './column-facts.ts';
import { partTimeOfHead, periodOfHead } from './column-heads.ts';
import { FteReader } from './FteReader.ts';
import { textOf } from './nothing-words.ts';
import { PayAmounts } from './pay-amount.ts';

export interface HoursSuggested {
  readonly hoursPer: Decisions['hoursPer'];
  readonly fullTimeHours: number;
  readonly open: readonly OpenQuestion[];
}

/** Of what hours are counted, from the name of their column or their size, and the full-time week. */
export function suggestHours(facts: ColumnFacts | undefined): HoursSuggested {
  const median = medianOf(facts?.amounts ?? []);
  if (!facts || median === null) return { hoursPer: 'week', fullTimeHours: 40, open: [] };
  const named = periodOfHead(facts.head);
  const bySize = hoursOfMagnitude(median);
  const byName = named === 'week' || named === 'fortnight' || named === 'month' || named === 'year';
  const hoursPer = (byName ? named : bySize) ?? 'week';
  const question = `The middle of “${facts.column.name}” is ${median} hours: are they of a week, a fortnight, a month or a year?`;
  const isSure = bySize !== null && (!byName || named === bySize);
  return {
    hoursPer,
    fullTimeHours: fullTimeWeek(facts.amounts, hoursPer),
    open: isSure ? [] : [{ about: 'hours', question }],
  };
}

// A full-time week is what most have, where that is one of 35 to 42 hours.
function fullTimeWeek(hours: readonly number[], per: Decisions['hoursPer']): number {
  const weeks = { week: 1, fortnight: 2, month: 52 / 12, year: 52 }[per];
  const counts = new Map<number, number>();
  for (const each of hours) {
    const week = Math.round((each / weeks) * 4) / 4;
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const [usual = 40, times = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return usual >= 35 && usual <= 42 && times * 2 >= hours.length ? usual : 40;
}

/** Whether the FTE are per cent: numbers without the sign are mostly above 1.5. */
export function suggestFteAs(facts: ColumnFacts | undefined): Decisions['fteAs'] {
  const plain = (facts?.cells ?? []).filter((cell) => !cell.includes('%'));
  const numbers = plain.map((cell) => Number(cell.replace(',', '.'))).filter(Number.isFinite);
  return (medianOf(numbers) ?? 0) > 1.5 ? 'percent' : 'fraction';
}

export interface PartTimeSuggested {
  readonly partTimePay: Decisions['partTimePay'];
  readonly open: readonly OpenQuestion[];
}

const leastVotes = 8;
const clearShare = 0.75;

/**
 * Whether part-timers' pay is stated at full time, from the name of the column, else from how it compares
 * with the pay of full-timers in the same job; asked where neither is clear.
 */
export function suggestPartTime(
  mapping: ColumnMapping,
  payFacts: ColumnFacts | undefined,
  records: readonly FileRecord[],
  decimal: '.' | ',',
): PartTimeSuggested {
  const named = payFacts ? partTimeOfHead(payFacts.head) : null;
  if (named) return { partTimePay: named, open: [] };
  const { votes, partTimers } = compared(mapping, records, decimal);
  const [full, paid] = [votes.filter((vote) => vote).length, votes.filter((vote) => !vote).length];
  const partTimePay = paid > full ? 'as-paid' : 'full-time';
  const isClear = votes.length >= leastVotes && Math.max(full, paid) >= votes.length * clearShare;
  const isConcerned = mapping.pay.some(
    ({ period }) => period === 'by-column' || dependsOnPartTime(period),
  );
  if (partTimers === 0 || isClear || !isConcerned) return { partTimePay, open: [] };
  const question = 'Some work part time: is their pay stated at full time, or as they are paid?';
  return { partTimePay, open: [{ about: 'hours', question }] };
}

// For each part-timer whose job has full-timers: whether their pay is nearer to full than to part time.
function compared(
  { pay, columns, decisions }: ColumnMapping,
  records: readonly FileRecord[],
  decimal: '.' | ',',
) {
  const fte = new FteReader({ pay, columns, decisions }, decimal);
  const amounts = new PayAmounts(decimal);
  const { title, period } = columns;
  const people = records.flatMap(({ cells }) => {
    const share = fte.read(cells, []);
    const amount = amounts.read(cells[pay[0]?.at ?? -1] ?? '');
    if (typeof share !== 'number' || typeof amount === 'string') return [];
    const job = [title, period].map((at) => (at === undefined ? '' : textOf(cells[at] ?? '')));
    return [{ job: job.join('\n'), share, amount: amount.value }];
  });
  const full = new Map<string, number[]>();
  for (const { job, share, amount } of people) {
    if (share >= 0.95) full.set(job, [...(full.get(job) ?? []), amount]);
  }
  const part = people.filter(({ share }) => share < 0.95);
  const votes = part.flatMap(({ job, share, amount }) => {
    const median = medianOf(full.get(job) ?? []);
    if (median === null) return [];
    const ratio = Math.log(amount / median);
    return [Math.abs(ratio) < Math.abs(ratio - Math.log(share))];
  });
  return { votes, partTimers: part.length };
}
