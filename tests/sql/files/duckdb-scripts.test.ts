import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DataPackage } from '#lib/data/data-package.ts';
import { duckdbScript } from '#lib/data/files/duckdb-script.ts';
import type { Question, Row } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { viewOf } from '#lib/domain/view.ts';
import { ask, datasetRates, lenses } from '../../support/answers.ts';
import { everyQuestion } from '../../support/questions.ts';
import { putPayroll } from '../../support/payroll-questions.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

const dataPackage = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')) as DataPackage;
const address = pathToFileURL('static/data/').href;

const isPublished = ({ reads }: Question) => reads.every(({ own }) => !own);
// One of each, with values to write out; others of the same only change these.
const questions = [...new Map(everyQuestion().map((each) => [each.id, each])).values()];
const finding = { headline: 'Pay; drop table x', subtitle: 'two\nlines', sentence: '' };

/** Runs a script as the command line does, in a DuckDB of its own, and gives the rows of its last statement. */
async function rowsOfScript(script: string): Promise<readonly Row[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const statements = await connection.extractStatements(script);
    for (let at = 0; at < statements.count - 1; at += 1) await (await statements.prepare(at)).run();
    const last = await statements.prepare(statements.count - 1);
    return (await last.runAndReadAll()).getRowObjectsJson() as readonly Row[];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe('a DuckDB script', () => {
  let rates: Rates;
  beforeAll(async () => {
    rates = await datasetRates();
  });

  it.each(questions.filter(isPublished).map((question) => [question.id, question] as const))(
    'gives the rows on screen from the public CSV files: %s',
    async (_, question) => {
      const view = viewOf(await ask(question), { lens: lenses[4]!, rates, rank: true });
      const script = duckdbScript(
        { view, finding, subject: 'pay', address: 'https://pay.example/' },
        { generated: new Date(), rates, tables: null },
        dataPackage,
        address,
      );
      const rows = await rowsOfScript(script);
      expect(rows.length).toBe(view.rows.length);
      const wrong = rows.flatMap((row, at) =>
        view.columns.flatMap(({ name }) => {
          const [found, seen] = [row[name] ?? null, view.rows[at]?.[name] ?? null];
          const same =
            typeof seen === 'number'
              ? Math.abs(Number(found) - seen) <= 1e-9 * Math.max(1, Math.abs(seen))
              : found === seen;
          return same ? [] : [{ at, name, found, seen }];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('is not made of a table that only the reader has', async () => {
    await putPayroll(openDatasets());
    const question = questions.find((each) => !isPublished(each))!;
    const view = viewOf(await ask(question), { lens: lenses[0]!, rates });
    const make = () =>
      duckdbScript(
        { view, finding, subject: 'pay', address: '' },
        { generated: new Date(), rates, tables: null },
        dataPackage,
        address,
      );
    expect(make).toThrow('is your own: it has no public address');
  });
});
