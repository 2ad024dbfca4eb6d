import {
  columnRoles,
  payrollPeriods,
  type ColumnMapping,
  type Decisions,
  type PayColumn,
  type PayrollPeriod,
} from '#lib/domain/payroll/column-mapping.ts';
import type { FileColumn, FileShape } from '#lib/domain/payroll/payroll-file.ts';
import { isCurrencyCode } from './currency-words.ts';
import { periodOfWord } from './period-words.ts';
import { sexOfWord } from './sex-words.ts';

/**
 * A key that files of the same columns have in common; null for a file without a head, whose columns have no
 * names. It is a checksum: neither names nor cells can be read from it.
 */
export function mappingKey(columns: readonly FileColumn[], shape: FileShape): string | null {
  if (shape.headRecord === null) return null;
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (const character of columns.map(({ name }) => name).join('\n')) {
    const code = character.codePointAt(0)!;
    one = Math.imul(one ^ code, 16777619);
    two = Math.imul(two ^ code, 2654435761);
  }
  const half = (bits: number) => (bits >>> 0).toString(36).padStart(7, '0');
  return `${columns.length}-${half(one)}${half(two)}`;
}

/**
 * A mapping as text to be kept for the next file of the same columns: positions and decisions, never a cell.
 * Of the words for periods and sexes only known ones are in it, and the year that is kept is not.
 */
export function rememberedText({ pay, columns, decisions }: ColumnMapping): string {
  const { year: _year, periodWords, sexWords, ...rest } = decisions;
  return JSON.stringify({
    pay,
    columns,
    decisions: {
      ...rest,
      periodWords: only(periodWords, (word) => periodOfWord(word) !== null),
      sexWords: only(sexWords, (word) => sexOfWord(word) !== null),
    },
  });
}

const only = <T>(words: Readonly<Record<string, T>>, isKnown: (word: string) => boolean) =>
  Object.fromEntries(Object.entries(words).filter(([word]) => isKnown(word)));

/**
 * The mapping that a text remembers, for a file with these columns; what it does not say is as suggested for
 * the file. Null where the text is no mapping, or one of other columns.
 */
export function restoredMapping(
  text: string,
  suggested: ColumnMapping,
  columns: readonly FileColumn[],
): ColumnMapping | null {
  const kept = recordOf(parsed(text));
  const pay = Array.isArray(kept?.pay)
    ? kept.pay.map((each) => payColumnOf(each, columns.length))
    : null;
  const positions = kept && positionsOf(recordOf(kept.columns), columns.length);
  if (!pay || !positions || pay.includes(null)) return null;
  return {
    pay: pay.filter((column) => column !== null),
    columns: positions,
    decisions: {
      ...suggested.decisions,
      ...decisionsOf(recordOf(kept.decisions) ?? {}, suggested),
    },
  };
}

type Untrusted = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const recordOf = (value: unknown): Untrusted | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;

const isPosition = (value: unknown, count: number): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < count;

const isPeriod = (value: unknown): value is PayrollPeriod =>
  payrollPeriods.some((period) => period === value);

function payColumnOf(value: unknown, count: number): PayColumn | null {
  const column = recordOf(value);
  const { at, period } = column ?? {};
  if (!isPosition(at, count)) return null;
  return isPeriod(period) || period === 'by-column' ? { at, period } : null;
}

function positionsOf(value: Untrusted | null, count: number): ColumnMapping['columns'] | null {
  const roles = columnRoles.filter((role) => role !== 'pay' && role !== 'other-pay');
  const given = roles.filter((role) => value?.[role] !== undefined);
  if (!value || given.some((role) => !isPosition(value[role], count))) return null;
  return Object.fromEntries(given.map((role) => [role, Number(value[role])]));
}

const choices = {
  hoursPer: ['week', 'fortnight', 'month', 'year'],
  fteAs: ['fraction', 'percent'],
  partTimePay: ['full-time', 'as-paid'],
  dateOrder: ['ymd', 'dmy', 'mdy'],
  duplicates: ['keep', 'first'],
} as const satisfies Partial<Record<keyof Decisions, readonly string[]>>;

function decisionsOf(kept: Untrusted, { decisions }: ColumnMapping): Partial<Decisions> {
  const chosen = Object.entries(choices).flatMap(([name, allowed]) => {
    const choice = allowed.find((each) => each === kept[name]);
    return choice === undefined ? [] : [[name, choice]];
  });
  const within = (value: unknown, least: number, most: number) =>
    typeof value === 'number' && value >= least && value <= most ? value : undefined;
  const { currency } = kept;
  return {
    ...Object.fromEntries(chosen),
    fullTimeHours: within(kept.fullTimeHours, 1, 80) ?? decisions.fullTimeHours,
    centuryPivot: within(kept.centuryPivot, 0, 99) ?? decisions.centuryPivot,
    currency:
      typeof currency === 'string' && isCurrencyCode(currency) ? currency : decisions.currency,
    periodWords: { ...decisions.periodWords, ...periodWordsOf(recordOf(kept.periodWords) ?? {}) },
    sexWords: { ...decisions.sexWords, ...sexWordsOf(recordOf(kept.sexWords) ?? {}) },
  };
}

const periodWordsOf = (kept: Untrusted): Decisions['periodWords'] =>
  Object.fromEntries(
    Object.entries(kept).flatMap(([word, period]) =>
      periodOfWord(word) !== null && (period === null || isPeriod(period)) ? [[word, period]] : [],
    ),
  );

const sexWordsOf = (kept: Untrusted): Decisions['sexWords'] =>
  Object.fromEntries(
    Object.entries(kept).flatMap(([word, sex]) =>
      sexOfWord(word) !== null && (sex === 'women' || sex === 'men' || sex === 'other')
        ? [[word, sex]]
        : [],
    ),
  );
