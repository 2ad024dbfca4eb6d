import Papa from 'papaparse';
import type { Delimiter } from '#lib/domain/payroll/payroll-file.ts';
import { isNumeric } from './cell-kinds.ts';
import type { Found } from './found.ts';

export const delimiterWords: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

const delimiters = Object.keys(delimiterWords) as readonly Delimiter[];
const recordsLookedAt = 200;

/**
 * What parts the cells: that by which most records have the same number of cells, two or more, and whose
 * cells hold the other marks least; of equals, that of the most cells.
 */
export function detectDelimiter(text: string, isWhole: boolean): Found<Delimiter> {
  const tried = delimiters
    .map((delimiter) => ({ delimiter, ...consistency(cut(text, delimiter, isWhole), delimiter) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share * b.clean - a.share * a.clean || b.width - a.width);
  const [best] = tried;
  if (!best)
    return { value: ',', said: 'One column: no comma, semicolon, tab or bar parts its cells.' };
  const parted = `Cells are parted by ${delimiterWords[best.delimiter]}`;
  const percent = Math.floor(best.share * 100);
  return {
    value: best.delimiter,
    said:
      percent >= 90
        ? `${parted}.`
        : `${parted}, though only ${percent} % of the first lines have ${best.width} cells.`,
  };
}

function cut(text: string, delimiter: Delimiter, isWhole: boolean): readonly (readonly string[])[] {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: recordsLookedAt });
  const { data } = parser.parse(text, 0, !isWhole) as { data: readonly (readonly string[])[] };
  return data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

function consistency(records: readonly (readonly string[])[], delimiter: Delimiter) {
  const counts = new Map<number, number>();
  for (const { length } of records)
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, agreeing] = [...counts].reduce(
    (most, each) => (each[1] > most[1] ? each : most),
    [1, 0],
  );
  const cells = records.filter(({ length }) => length === width).flat();
  const others = delimiters.filter((other) => other !== delimiter);
  const isClean = (cell: string) =>
    isNumeric(cell) || !others.some((other) => cell.includes(other));
  return {
    width,
    share: records.length === 0 ? 0 : agreeing / records.length,
    clean: cells.length === 0 ? 0 : cells.filter(isClean).length / cells.length,
  };
}
