import { expect, it } from 'vitest';
import { csvFormat } from '#lib/data/files/csv.ts';
import { writeFile } from '#lib/data/files/write-file.ts';
import { payrollPeopleFinding, ratiosInBrief } from '#lib/data/findings/payroll-people-finding.ts';
import {
  payrollPeople,
  payrollPeopleInParts,
  type Everybody,
} from '#lib/data/questions/payroll-people.ts';
import { payrollPeopleInBrief } from '#lib/data/questions/payroll-people-in-brief.ts';
import { batchOf } from '#lib/domain/batch.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { Row } from '#lib/domain/question.ts';
import { viewOf } from '#lib/domain/view.ts';
import { viewStatement } from '#lib/domain/view-statement.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { ask, datasetRates, lenses } from '../../support/answers.ts';
import { severalLenses } from '../view-statement/own-statement.ts';
import { csvFile } from '../../support/file-text.ts';
import {
  blended,
  payrollNames as names,
  payrollRows,
  plainly,
  putPayroll,
} from '../../support/payroll-questions.ts';

const people: readonly Everybody[] = [
  { ...plainly, names },
  { ...blended, names },
  { ...plainly, bands: false, names: [] },
];

/** Compares the file that a figure of all people saves with the one that is written part by part, without the rows at hand. */
async function compare(of: Everybody, lens: Lens): Promise<string> {
  const rates = await datasetRates();
  const making = { generated: new Date('2026-01-15T12:00:00Z'), rates, tables: null };
  const beside = { subject: 'payroll everybody', address: 'https://pay.example/benchmark' };
  const question = payrollPeople({ ...of, order: 'line' });

  const whole = viewOf(await ask(question), { lens, rates });
  const finding = payrollPeopleFinding(whole);
  const expected = await csvFile({ view: whole, finding, ...beside }, making);

  const { rows, sources } = await ask(payrollPeopleInBrief(of));
  const view = viewOf({ question, rows, sources }, { lens, rates });
  async function* batches() {
    const lastLine = Math.max(0, ...rows.map(({ last_line: last }) => Number(last)));
    for (const part of payrollPeopleInParts(of, lastLine)) {
      const statement = viewStatement({ ...view, question: part }, rates);
      yield batchOf((await ask({ ...part, columns: view.columns, statement })).rows);
    }
  }
  const file = await writeFile(
    csvFormat(),
    { view, finding: payrollPeopleFinding(view, ratiosInBrief(rows)), ...beside },
    making,
    { batches: batches(), count: null },
  );
  expect(await file.text()).toBe(expected);
  return expected;
}

const ofPeople: Readonly<Record<string, readonly Row[]>> = {
  'a payroll': payrollRows,
  'people who are compared by the hour alone': payrollRows.filter(({ job }) => job === 2),
  'people without any market': payrollRows.filter(({ line }) => Number(line) >= 12),
  'people whose lines are far apart': payrollRows.map((row) => ({
    ...row,
    line: 10_000 * Number(row.line),
  })),
  'nobody at all': [],
};

it.each(Object.entries(ofPeople))(
  'is the same file, whether all rows are at hand or none: %s',
  async (_, rows) => {
    await putPayroll(openDatasets(), rows);
    for (const of of people) for (const lens of severalLenses) await compare(of, lens);
  },
  60_000,
);

it('keeps the units of amounts, what runs as a formula, and the words of the finding', async () => {
  await putPayroll(openDatasets());
  const file = await compare(people[0]!, { ...lenses[0]!, currency: 'EUR', period: 'month' });
  expect(file).toContain("'=1+1");
  expect(file).toContain('pay_p50_eur_month');
  expect(file).toContain('# exchange_rates: ');
  expect(file).toMatch(/# finding: Market ratios run from 0\.\d\d to 1\.\d\d\. 4 people have none/);
});
