import type { Row, Value } from '#lib/domain/question.ts';

/** Rows written as lines of commas, as in the published files; an empty cell is null. */
export function rowsIn(head: string, lines: string, more: Row = {}): readonly Row[] {
  const names = head.split(',');
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split(',');
      return {
        ...more,
        ...Object.fromEntries(names.map((name, at) => [name, valueOf(name, cells[at])])),
      };
    });
}

// Codes are text although they look like numbers.
function valueOf(name: string, cell = ''): Value {
  if (cell === '') return null;
  return name.endsWith('_code') || Number.isNaN(Number(cell))
    ? cell.replaceAll('\\', '')
    : Number(cell);
}
