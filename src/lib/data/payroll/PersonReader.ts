import type { ColumnMapping, ColumnRole, Sex } from '#lib/domain/payroll/column-mapping.ts';
import type { FileColumn } from '#lib/domain/payroll/payroll-file.ts';
import type { Correction } from './Accounting.ts';
import { dateInCell, dateOfSerial, isIsoDate, isSerialDate } from './date-in-cell.ts';
import { textOf } from './nothing-words.ts';
import { ownCopy } from './own-copy.ts';
import { socInCell } from './soc-in-cell.ts';

type TextRole = Extract<
  ColumnRole,
  'id' | 'title' | 'grade' | 'department' | 'location' | 'state' | 'hire-date' | 'sex' | 'soc'
>;

/** Reads what a row says of a person beside pay; what cannot be read is left empty, and said. */
export class PersonReader {
  readonly #mapping: ColumnMapping;
  readonly #dates = new Map<string, string | null>();
  readonly #sexes: ReadonlyMap<string, Sex>;
  readonly #datesAreSerial: boolean;

  constructor(mapping: ColumnMapping, columns: readonly FileColumn[]) {
    this.#mapping = mapping;
    this.#sexes = new Map(Object.entries(mapping.decisions.sexWords));
    const dates = columns[mapping.columns['hire-date'] ?? -1]?.samples ?? [];
    this.#datesAreSerial = dates.length > 0 && dates.every((cell) => isSerialDate(cell.trim()));
  }

  /** The text of a cell, empty where there is none, or no such column. */
  text(role: TextRole, cells: readonly string[]): string {
    const at = this.#mapping.columns[role];
    return at === undefined ? '' : textOf(cells[at] ?? '');
  }

  soc(cells: readonly string[], corrections: Correction[]): string | null {
    const text = this.text('soc', cells);
    if (text === '') return null;
    return (
      socInCell(text) ?? this.#leftEmpty('soc', 'No SOC code could be read', text, corrections)
    );
  }

  sex(cells: readonly string[], corrections: Correction[]): Sex | null {
    const text = this.text('sex', cells);
    if (text === '') return null;
    const sex = this.#sexes.get(text.toLowerCase());
    return sex ?? this.#leftEmpty('sex', 'Sex is not understood', text, corrections);
  }

  /** ISO 8601. */
  hired(cells: readonly string[], corrections: Correction[]): string | null {
    const text = this.text('hire-date', cells);
    if (text === '') return null;
    let date = isIsoDate(text) ? text : this.#dates.get(text);
    if (date === undefined) {
      date = this.#date(text);
      if (this.#dates.size < mostKnown) this.#dates.set(ownCopy(text), date);
    }
    return date ?? this.#leftEmpty('hire-date', 'No hire date could be read', text, corrections);
  }

  #date(text: string): string | null {
    const { dateOrder, centuryPivot } = this.#mapping.decisions;
    if (this.#datesAreSerial && isSerialDate(text)) return dateOfSerial(text);
    return dateInCell(text, dateOrder, centuryPivot);
  }

  #leftEmpty(role: TextRole, what: string, cell: string, corrections: Correction[]): null {
    const at = this.#mapping.columns[role] ?? null;
    corrections.push({ reason: `${what}: left empty`, at, cell });
    return null;
  }
}

const mostKnown = 50_000;
