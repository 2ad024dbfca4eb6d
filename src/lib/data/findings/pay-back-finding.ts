import type { Finding } from '#lib/domain/finding.ts';
import { formatCount, formatMoney, formatPercent } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { capitalised, counted } from './in-list.ts';

/** Which route has paid for itself soonest and which last, under the assumptions of the view. */
export function payBackFinding({ rows, question }: View): Finding {
  const { payBefore, payAfter, payForgone, keptShare } = question.parameters;
  const rise = Number(payAfter) - Number(payBefore);
  const dollars = (amount: unknown) => formatMoney(Number(amount), 'USD');
  const subtitle = 'Months after the route is finished until the higher pay has paid for it';
  const assumed = `from ${dollars(payBefore)} to ${dollars(payAfter)} a year, with ${percent(keptShare)} of the rise kept and ${percent(payForgone)} of pay given up while studying`;
  const known = rows.filter((row) => typeof row.pay_back_max === 'number');
  if (known.length === 0) {
    const headline = 'Under these assumptions no route pays back';
    return {
      headline,
      subtitle,
      sentence: `${headline}: ${rise > 0 ? 'nothing of the rise is kept' : 'pay does not rise'} (${assumed}).`,
      note: leftOut,
    };
  }
  const soonest = least(known, 'pay_back_min');
  const last = least(known, 'pay_back_max', -1);
  return {
    headline: `${name(soonest)} pays back soonest, ${name(last, 'lower')} last`,
    subtitle,
    sentence: `With pay rising ${assumed}, ${name(soonest, 'lower')} has paid for itself ${span(soonest)} after it is finished, and ${name(last, 'lower')} ${span(last)} after.`,
    note: leftOut,
  };
}

const leftOut =
  'Cost and duration are the founding guide’s. Interest, grants, benefits and raises that would have come anyway are left out.';

const percent = (share: unknown): string => formatPercent(Number(share) * 100, { digits: 0 });

const least = (rows: readonly Row[], column: string, sign: 1 | -1 = 1): Row =>
  rows.reduce((best, row) =>
    sign * (Number(row[column]) - Number(best[column])) < 0 ? row : best,
  );

function name(row: Row, form: 'upper' | 'lower' = 'upper'): string {
  const route = String(row.route).toLowerCase().replaceAll("'", '’');
  const article = /^[aeiou]/.test(route) ? 'an' : 'a';
  const text = `${article} ${route}`;
  return form === 'lower' ? text : capitalised(text);
}

function span({ pay_back_min, pay_back_max, cost_high_open }: Row): string {
  const more = cost_high_open ? ' or more' : '';
  return pay_back_min === pay_back_max
    ? `${counted(Number(pay_back_max), 'month')}${more}`
    : `${formatCount(Number(pay_back_min))} to ${counted(Number(pay_back_max), 'month')}${more}`;
}
