import type { Citation } from '#lib/domain/citation.ts';
import type { FileKind } from '#lib/domain/file-kind.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { statementText } from '#lib/domain/statement.ts';
import type { View } from '#lib/domain/view.ts';
import { viewStatement } from '#lib/domain/view-statement.ts';
import { viewCitations } from '../citation.ts';
import { duckdbScript } from './duckdb-script.ts';
import { fileFormats } from './file-formats.ts';
import { fileName } from './file-name.ts';
import type { Making } from './file-notes.ts';
import type { PublishedData } from './published-data.ts';
import { writeFile } from './write-file.ts';

/**
 * What makes the files of a figure, as of now: `rates` are those that its view was seen through,
 * `published` the tables that their receipts name.
 */
export function figureFiles(rates: () => Rates | null, published: PublishedData) {
  // Without the manifest the file is whole but for the checksums of the tables.
  const making = async (): Promise<Making> => {
    const manifest = await published.manifest().catch(() => null);
    return { generated: new Date(), rates: rates(), tables: manifest?.tables ?? null };
  };
  return {
    file: async (content: FigureContent, kind: FileKind): Promise<Blob> =>
      writeFile(fileFormats[kind], content, await making()),

    /** For the command-line DuckDB. */
    duckdb: async (content: FigureContent): Promise<Blob> => {
      const dataPackage = await published.dataPackage();
      const script = duckdbScript(content, await making(), dataPackage, published.address);
      return new Blob([script], { type: 'application/sql' });
    },

    /** The SQL that gives exactly the rows on screen, values written out. */
    statement: (view: View): string => statementText(viewStatement(view, rates())),

    citations: (content: FigureContent): readonly Citation[] => viewCitations(content, new Date()),

    fileName: (content: FigureContent, extension: string): string =>
      fileName(content, extension, new Date()),
  };
}
