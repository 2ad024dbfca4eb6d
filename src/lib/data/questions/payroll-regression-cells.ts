import { raw } from 'sql-template-tag';
import type { Question } from '#lib/domain/question.ts';
import { hidden, persons, ratio, text } from '../columns.ts';
import { groupInSql, type GapGroup } from '../payroll/groups.ts';
import { namedPeople } from '../payroll/named-people.ts';
import { join, sql, statementOf } from '../sql.ts';

/** What a pay gap can be adjusted for. */
export type GapFactor = GapGroup | 'tenure';

/** Longer tenure counts as this. */
const mostYears = 40;

export interface RegressionCells {
  /** Which payroll it is: answers of another are never taken for this one's. */
  readonly desk: number;
  readonly factors: readonly GapFactor[];
  /** The names of the columns of the reader's file, in order. */
  readonly names: readonly string[];
  /** ISO date. */
  readonly on: string;
}

/**
 * What a regression of pay on sex and the chosen factors needs of a payroll, and no row of it: for every
 * combination of the factors and sex that there is, the number of people, Σ ln(pay) and Σ ln(pay)². Pay is
 * base pay at full time. Tenure is in whole years at the date `on` (ISO), 40 for all above. People of
 * another or no sex, or without one of the factors, are left out, and counted.
 * Throws for a column that the payroll does not have.
 */
export function payrollRegressionCells({ desk, factors, names, on }: RegressionCells): Question {
  const groups = factors
    .filter((factor) => factor !== 'tenure')
    .map((factor) => groupInSql(factor, names));
  const { rows, reads } = namedPeople(groups.flatMap(({ needs }) => needs));
  const named = groups.map((group, at) => ({
    ...group,
    name: `factor_${at + 1}`,
    column: raw(`factor_${at + 1}`),
  }));
  // Of nulls, `least` and `greatest` take no notice.
  const years = sql`case when hire_date is not null then
          least(greatest(date_sub('year', hire_date, ${on}::date), 0), ${mostYears}) end`;
  const withTenure = factors.includes('tenure');
  const cell = join([...named.map(({ column }) => column), sql`sex`, sql`tenure`], ', ');
  const needed = [
    sql`sex in ('women', 'men')`,
    ...(withTenure ? [sql`tenure is not null`] : []),
    ...named.map(({ column }) => sql`${column} is not null`),
  ];
  return {
    id: 'payroll-regression-cells',
    parameters: { desk, factors, on: withTenure ? on : null },
    reads,
    columns: [
      ...named.map(({ name, label, original }) => ({
        ...text(name, label),
        ...(original && { heading: label }),
      })),
      text('sex', 'Sex'),
      { name: 'tenure', label: 'Tenure', kind: 'count', unit: 'years' },
      persons('people', 'People'),
      ratio('log_pay', 'Σ ln(pay)'),
      ratio('log_pay_squared', 'Σ ln(pay)²'),
      hidden('left_out', 'count'),
    ],
    statement: statementOf(sql`
      with people as (
        select
          ${join(
            [
              ...named.map(({ of, column }) => sql`${of} as ${column}`),
              sql`sex`,
              sql`(${withTenure ? years : sql`null`})::integer as tenure`,
              sql`ln(pay) as log_pay`,
            ],
            ', ',
          )}
        from ${rows}
        where pay > 0
      ),
      compared as (
        select * from people where ${join(needed, ' and ')}
      )
      select
        ${cell},
        count(*)::integer as people,
        sum(log_pay)::double as log_pay,
        sum(log_pay * log_pay)::double as log_pay_squared,
        ((select count(*) from people) - (select count(*) from compared))::integer as left_out
      from compared
      group by ${cell}
      order by ${cell}`),
  };
}
