import type { FileShape } from '#lib/domain/payroll/payroll-file.ts';
import { bareNumber } from './cell-kinds.ts';
import type { Found } from './found.ts';

type Decimal = FileShape['decimal'];

interface Evidence {
  readonly decimal: Decimal;
  /** One mark before three digits may part thousands or decimals: `50.000`. */
  readonly isSure: boolean;
}

/** What parts decimals, by the cells that hold numbers; a workbook's own numbers have a point. */
export function detectDecimal(cells: Iterable<string>, kind: FileShape['kind']): Found<Decimal> {
  const sure = { '.': [] as string[], ',': [] as string[] };
  const likely = { '.': [] as string[], ',': [] as string[] };
  for (const cell of cells) {
    if (!hasMark.test(cell)) continue;
    const evidence = evidenceOf(bareNumber(cell));
    if (evidence) (evidence.isSure ? sure : likely)[evidence.decimal].push(cell.trim());
  }
  if (sure[','].length > 0 || sure['.'].length > 0) return bySure(sure);
  const [thousands] = kind === 'text' ? likely[','] : [];
  if (thousands && likely['.'].length === 0)
    return doubtful(',', `“${thousands}” is read with a point for thousands`);
  const [point] = likely['.'];
  if (point) return doubtful('.', `“${point}” is read with a comma for thousands`);
  return { value: '.', said: 'No number has decimals: a point would part them.' };
}

function bySure(sure: Readonly<Record<Decimal, readonly string[]>>): Found<Decimal> {
  const value = sure[','].length > sure['.'].length ? ',' : '.';
  const other = sure[value === ',' ? '.' : ','][0];
  const parted = `Decimals are parted by a ${wordOf(value)}, as in “${sure[value][0]}”`;
  return { value, said: other ? `${parted}, though “${other}” looks otherwise.` : `${parted}.` };
}

const doubtful = (value: Decimal, how: string): Found<Decimal> => ({
  value,
  said: `No number tells what parts decimals: ${how}. Change it if it is otherwise.`,
});

const wordOf = (decimal: Decimal): string => (decimal === ',' ? 'comma' : 'point');

// Few cells have one; what stands around a number takes long to take away.
const hasMark = /[.,]\d/;

/** What a number says of the mark of decimals; nothing where it has no mark, or is no number. */
function evidenceOf(number: string): Evidence | undefined {
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(number)) return { decimal: ',', isSure: true };
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(number)) return { decimal: '.', isSure: true };
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(number)) return { decimal: ',', isSure: true };
  if (/^\d{1,3}(,\d{3}){2,}$/.test(number)) return { decimal: '.', isSure: true };
  const [, whole, mark, rest] = /^(\d*)([.,])(\d+)$/.exec(number) ?? [];
  if (whole === undefined || rest === undefined || mark === undefined) return undefined;
  const isGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!isGroup) return { decimal: mark as Decimal, isSure: true };
  return { decimal: mark === '.' ? ',' : '.', isSure: false };
}
