import type { Column, Question } from '#lib/domain/question.ts';
import { unitColumns } from '#lib/domain/unit-columns.ts';
import { hidden, persons, ratio } from '../columns.ts';
import { marketYear } from '../payroll/measures.ts';

/**
 * What is to be known of people (a `payrollPeople`) before their file is begun, however many they are: for each way in
 * which their amounts are counted, the greatest of each, how many they are, and where their market ratios lie. A view
 * of these rows has the columns, units, remarks and statement that a view of all the people has.
 */
export function payrollPeopleInBrief({ columns, statement, ...people }: Question): Question {
  const amounts = columns.filter(({ money }) => money);
  const units = [...new Set(amounts.flatMap(({ money }) => unitColumns(money!)))];
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
      max(market_ratio) as highest
    from (${statement.sql})
    group by ${by}
    order by ${by}`,
      values: statement.values,
    },
  };
}
