import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import {
  packTitleIndex,
  type IndexedOccupation,
  type PackedTitleIndex,
} from '#lib/domain/title-index.ts';
import { readCsv } from '#pipeline/csv-source.ts';
import { resourceNamed, type DataPackage } from '#pipeline/data-package.ts';

/**
 * The search index: every occupation and group in the newest national table, and every job title
 * whose pay stands under one of them.
 */
export async function compileTitles(
  connection: DuckDBConnection,
  datasets: string,
  dataPackage: DataPackage,
): Promise<PackedTitleIndex> {
  const table = (name: string) => {
    const { path, schema } = resourceNamed(dataPackage, name);
    return readCsv(join(datasets, path), schema.fields);
  };
  const occupations = await readOccupations(connection, table('us-oews-national'));
  const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]));
  const result = await connection.runAndReadAll(
    `select title, string_agg(distinct oews_code, ' ' order by oews_code)
     from ${table('us-occupation-titles')} where oews_code is not null group by title order by title`,
  );
  const titles = result.getRows().map(([title, codes]) => ({
    title: String(title),
    occupations: String(codes)
      .split(' ')
      .map((code) => {
        const occupation = byCode.get(code);
        if (!occupation) throw new Error(`"${String(title)}" points to ${code}, which has no pay.`);
        return occupation;
      }),
  }));
  return packTitleIndex({ occupations, titles });
}

async function readOccupations(
  connection: DuckDBConnection,
  national: string,
): Promise<IndexedOccupation[]> {
  const result = await connection.runAndReadAll(
    `select soc_code, title, level, employment from ${national}
     where year = (select max(year) from ${national}) order by soc_code`,
  );
  return result.getRows().map(([code, title, level, employment]) => ({
    code: String(code),
    title: String(title),
    level: String(level),
    employment: typeof employment === 'number' ? employment : null,
  }));
}
