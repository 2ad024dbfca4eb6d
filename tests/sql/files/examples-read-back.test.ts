import { read, utils } from '@e965/xlsx';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '#lib/data/explore/examples.ts';
import type { Example } from '#lib/data/explore/examples/example.ts';
import { cellText } from '#lib/data/files/csv-cell.ts';
import { fileColumns } from '#lib/data/files/file-column.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import type { Value } from '#lib/domain/question.ts';
import { literal } from '#lib/domain/statement.ts';
import { viewOf, type View } from '#lib/domain/view.ts';
import { openDatasets, readManifest } from '#lib/engine/open-datasets.server.ts';
import { ownAnswer } from '#lib/state/explore/own-answer.ts';
import { withDuckDb } from '#pipeline/duckdb.ts';
import { rates } from '../../support/rates.ts';
import { csvFile, excelFile, fileCells, ndjsonFile } from '../../support/file-text.ts';

const manifest = readManifest();
const making = { generated: new Date('2026-11-26T12:00:00Z'), rates, tables: {} };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'examples-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function seen({ sql, tables }: Example): Promise<View> {
  const found = await openDatasets().askFreely(sql, tables);
  const sources = tables.map((table) => manifest.tables[table]!.source);
  const result = { ...found, sql, tables, all: found.rows.length };
  return viewOf(ownAnswer(result, sources), { lens: defaultLens, rates });
}

const contentOf = ({ id, title }: Example, view: View) => ({
  view,
  finding: { headline: title, subtitle: id, sentence: title },
  subject: id,
  address: `https://pay.example/explore?${id}`,
});

/** The head, and every cell on screen. */
const onScreen = (view: View): readonly (readonly Value[])[] => [
  fileColumns(view).map(({ header }) => header),
  ...fileCells(view),
];

describe.each(examples.map((example) => [example.id, example] as const))(
  'the answer of the worked example %s',
  (id, example) => {
    let view: View;
    beforeAll(async () => {
      view = await seen(example);
    });

    it('is in its CSV, as DuckDB reads that', async () => {
      const path = join(folder, `${id}.csv`);
      await writeFile(path, await csvFile(contentOf(example, view), making));
      const [head, ...rows] = await withDuckDb({}, async (connection) => {
        // All that RFC 4180 says is said: left to guess, DuckDB takes "San Jose, CA" on every line for two cells.
        const reader = await connection.runAndReadAll(
          `from read_csv(${literal(path)}, comment = '#', delim = ',', quote = '"', header = true,
            all_varchar = true)`,
        );
        return [reader.columnNames(), ...reader.getRows()];
      });
      const [names, ...cells] = onScreen(view);
      expect(head).toEqual(names);
      expect(rows.map((row) => row.map((cell) => cell ?? ''))).toEqual(
        cells.map((row) => row.map(cellText)),
      );
    });

    it('is in its workbook, numbers as numbers and codes as text, as SheetJS reads that', async () => {
      const file = await excelFile(contentOf(example, view), making);
      const book = read(await file.arrayBuffer());
      const sheet = utils.sheet_to_json(book.Sheets.Data!, { header: 1, defval: null, raw: true });
      expect(sheet).toEqual(onScreen(view));
    });

    it('is in its lines of JSON', async () => {
      const [, ...lines] = (await ndjsonFile(contentOf(example, view), making))
        .trimEnd()
        .split('\n');
      const [names, ...cells] = onScreen(view);
      expect(lines.map((line) => JSON.parse(line))).toEqual(
        cells.map((row) => Object.fromEntries(row.map((cell, at) => [names![at], cell]))),
      );
    });
  },
);
