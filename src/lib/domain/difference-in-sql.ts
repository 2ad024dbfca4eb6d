import { periodsPerYear } from './pay-period.ts';
import { clarityWords, differClearlyIn } from './published-error.ts';
import type { Base, Column } from './question.ts';
import { literal, toThreeDigits } from './statement.ts';
import { unitColumns } from './unit-columns.ts';

/** The SQL of a column of `differenceColumns`, over rows that have all `columns`. */
export function differenceInSql(
  { name, differenceOf }: Column,
  columns: readonly Column[],
): string {
  const { column: of, base, as } = differenceOf!;
  const column = columns.find((each) => each.name === of)!;
  const same = unitColumns(column).map((unit) => `${unit} = ${ofBase(unit, base)}`);
  const there = ofBase(of, base);
  if (as === 'clarity') return `${clarityInSql(column, base)} as ${name}`;
  const about = column.approximate
    ? `not (${hasMoreDigits(of)} and ${hasMoreDigits(there)})`
    : 'false';
  const difference = `(${of} - ${there})`;
  const value = {
    amount: `case when ${about} then coalesce(${toThreeDigits(difference)}, 0) else floor(${difference} * 100 + 0.5) / 100 end`,
    percent: `100 * (${of} / ${there} - 1)`,
    about,
  }[as];
  return `case when ${[`not (${isBase(base)})`, `${of} - ${there} is not null`, ...same].join(' and ')} then ${value} end as ${name}`;
}

const isBase = ({ codes }: Base): string =>
  Object.entries(codes)
    .map(([column, code]) => `${column} = ${literal(code)}`)
    .join(' and ');

const hasMoreDigits = (amount: string): string =>
  `abs(${toThreeDigits(amount)} - ${amount}) > abs(${amount}) * 1e-12`;

// There is one base, or one for each row that is equal to it.
const ofBase = (expression: string, base: Base): string =>
  `max(case when ${isBase(base)} then ${expression} end) over (${
    base.within.length > 0 ? `partition by ${base.within.join(', ')}` : ''
  })`;

function clarityInSql({ name, error, money }: Column, base: Base): string {
  const here = { amount: byTheHour(name, money?.period), error: error!.column };
  const there = { amount: ofBase(here.amount, base), error: ofBase(here.error, base) };
  const [currency, period, basis] = [money?.currency, money?.period, money?.basis].map((unit) =>
    typeof unit === 'object' ? unit.column : null,
  );
  const differs = (unit: string) => `${unit} <> ${ofBase(unit, base)}`;
  const refuses = (by: string) => `${by} is not distinct from 'annual_only'`;
  const other = [
    currency && differs(currency),
    period &&
      basis &&
      `${differs(period)} and (${refuses(basis)} or ${refuses(ofBase(basis, base))})`,
  ].flatMap((each) => each || []);
  const unknown = [here, there].flatMap(Object.values<string>).map((each) => `${each} is null`);
  return [
    `case when ${isBase(base)} then ${literal(clarityWords.base)}`,
    `    when ${[...unknown, ...other].join(' or ')} then ${literal(clarityWords.unknown)}`,
    `    when ${differClearlyIn(here, there)} then ${literal(clarityWords.clear)}`,
    `    else ${literal(clarityWords.unclear)} end`,
  ].join('\n');
}

function byTheHour(amount: string, period: NonNullable<Column['money']>['period'] | undefined) {
  if (typeof period !== 'object') return amount;
  const { hour } = periodsPerYear;
  const each = Object.entries(periodsPerYear).map(
    ([name, times]) => `when ${literal(name)} then ${amount} * ${times} / ${hour}`,
  );
  return `case ${period.column} ${each.join(' ')} end`;
}
