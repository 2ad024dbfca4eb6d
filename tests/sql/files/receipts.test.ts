import { beforeAll, describe, expect, it } from 'vitest';
import { batchOf } from '#lib/domain/batch.ts';
import { compareFigures } from '#lib/data/files/compare-figures.ts';
import { readFigureFile } from '#lib/data/files/read-figure-file.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { viewOf } from '#lib/domain/view.ts';
import { openDatasets, readManifest } from '#lib/engine/open-datasets.server.ts';
import { ask, datasetRates, lenses } from '../../support/answers.ts';
import { everyQuestion } from '../../support/questions.ts';
import { csvFile } from '../../support/file-text.ts';

const published = everyQuestion().filter(({ reads }) => reads.every(({ own }) => !own));
const named = (question: Question) => `${question.id} ${JSON.stringify(question.parameters)}`;

describe('a file dropped back', () => {
  let rates: Rates;
  beforeAll(async () => {
    rates = await datasetRates();
  });

  it.each(published.map((question) => [named(question), question] as const))(
    'has the figures that its statement gives again: %s',
    async (_, question) => {
      const answer = await ask(question);
      for (const lens of [lenses[0]!, lenses[4]!]) {
        const view = viewOf(answer, { lens, rates, rank: true });
        const finding = { headline: 'Pay', subtitle: '', sentence: '' };
        const file = await readFigureFile(
          new Blob([
            await csvFile(
              { view, finding, subject: 'pay', address: 'https://pay.example/' },
              { generated: new Date(), rates, tables: readManifest().tables },
            ),
          ]),
        );
        const { statement, tables } = file.receipt;
        expect(tables.every(({ sha256 }) => sha256 !== null)).toBe(true);
        const again = await openDatasets().askFreely(
          statement,
          tables.map(({ table }) => table),
          { limit: file.rows.length + 1 },
        );
        expect(compareFigures(file, [batchOf(again.rows)])).toEqual({
          differing: 0,
          named: [],
          goneRows: 0,
          newRows: 0,
        });
      }
    },
  );
});
