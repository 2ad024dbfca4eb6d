import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { statementText } from '#lib/domain/statement.ts';
import type { View } from '#lib/domain/view.ts';
import { viewStatement } from '#lib/domain/view-statement.ts';
import { csvFile } from './csv.ts';
import { excelFile } from './excel.ts';
import { fileName } from './file-name.ts';
import { jsonFile } from './json.ts';

/** What makes the files of a figure, as of now: `rates` are those that its view was seen through. */
export function figureFiles(rates: () => Rates | null) {
  const making = () => ({ generated: new Date(), rates: rates() });
  return {
    /** `forExcel` adds the byte order mark that Excel wants. */
    async csv(content: FigureContent, { forExcel = false } = {}): Promise<Blob> {
      const text = await csvFile(content, { ...making(), forExcel });
      return new Blob([text], { type: 'text/csv;charset=utf-8' });
    },

    excel: (content: FigureContent): Promise<Blob> => excelFile(content, making()),

    async json(content: FigureContent): Promise<Blob> {
      return new Blob([jsonFile(content, making())], { type: 'application/json' });
    },

    /** The SQL that gives exactly the rows on screen, values written out. */
    statement: (view: View): string => statementText(viewStatement(view, rates())),

    fileName: (content: FigureContent, extension: string): string =>
      fileName(content, extension, new Date()),
  };
}
