import type { Column, Question } from '#lib/domain/question.ts';
import { lensColumns } from '#lib/domain/unit-columns.ts';
import { hidden, persons, ratio } from '../columns.ts';
import { marketYear } from '../payroll/measures.ts';
import { payrollPeople, type Everybody } from './payroll-people.ts';

/**
 * What is to be known of everybody on a payroll before their file is begun, however many they are: for each way in
 * which their amounts are counted, the greatest of each, how many they are, where their market ratios lie, and the last
 * of their lines. A view of these rows has the columns, units, remarks and statement that a view of all the people
 * (`payrollPeople`) has.
 */
export function payrollPeopleInBrief(everybody: Everybody): Question {
  const { columns, statement, ...people } = payrollPeople({ ...everybody, order: null });
  const amounts = columns.filter(({ money }) => money);
  const units = [...new Set(amounts.flatMap(({ money }) => lensColumns(money!)))];
  const by = [...units, marketYear.name].join(', ');
  return {
    ...people,
    id: `${people.id}-in-brief`,
    columns: [
      ...units.map((name) => hidden(name)),
      ...amounts.map((amount): Column => ({ ...amount, absence: undefined })),
      marketYear,
      persons('people', 'People'),
      persons('with_ratio', 'With a market ratio'),
      persons('below', 'Paid below the market'),
      ratio('lowest', 'Lowest market ratio'),
      ratio('highest', 'Highest market ratio'),
      persons('last_line', 'Last line', { unit: '' }),
    ],
    statement: {
      sql: `
    select
      ${by},
      ${amounts.map(({ name }) => `max(${name}) as ${name}`).join(',\n      ')},
      count(*)::integer as people,
      count(market_ratio)::integer as with_ratio,
      (count(*) filter (market_ratio < 1))::integer as below,
      min(market_ratio) as lowest,
      max(market_ratio) as highest,
      max(line) as last_line
    from (${statement.sql})
    group by ${by}
    order by ${by}`,
      values: statement.values,
    },
  };
}
