import type { FilePreview } from '#lib/domain/payroll/payroll-file.ts';
import type { Choice } from '../choice.ts';
import { choicesOf } from './role-words.ts';

export const encodingChoices = choicesOf({
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (Western European)',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
});

export const delimiterChoices = choicesOf({
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
});

export const decimalChoices = choicesOf({ '.': 'Point: 1,234.56', ',': 'Comma: 1.234,56' });

/** The records that are offered as the head: more than any prose above one takes. */
const mostOffered = 20;

/** Which record may name the columns, counted from 1 as a reader does; the first choice is none. */
export function headChoices({ shape, above, columns, records }: FilePreview): readonly Choice[] {
  const before = shape.headRecord ?? above.length;
  // Blank lines above may have been left out: then nobody can say which of them is which.
  const known =
    before === above.length ? above.map(({ cells }) => cells) : Array<[]>(before).fill([]);
  const head = shape.headRecord === null ? [] : [columns.map(({ name }) => name)];
  const offered = [...known, ...head, ...records.slice(0, mostOffered).map(({ cells }) => cells)];
  const choices = offered.slice(0, Math.max(mostOffered, before + 1)).map((cells, at) => ({
    value: String(at),
    label: `Record ${at + 1}${beginning(cells)}`,
  }));
  return [{ value: '', label: 'None: the columns have no names' }, ...choices];
}

function beginning(cells: readonly string[]): string {
  const text = cells.filter((cell) => cell.trim() !== '').join(', ');
  return text === '' ? '' : `: ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`;
}
