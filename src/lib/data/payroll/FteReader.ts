import { fteOfHours, isFte } from '#lib/domain/payroll/annual-pay.ts';
import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import type { Correction, Refusal } from './Accounting.ts';
import { clipped } from './clipped.ts';
import { folded } from './folded.ts';
import { isNothing } from './nothing-words.ts';
import { readNumber } from './number-in-cell.ts';

const fullTimeWords = new Set(['full', 'full time', 'fulltime', 'ft', 'f', 'vollzeit']);
const hourWords = /\s*(?:h|hrs?|hours?|std\.?|stunden|heures|horas)$/i;

// Below it a number that should be per cent is as likely a fraction: 1 is not 1 %.
const leastPercent = 2;

/** Reads how much of full time a row is: by its FTE, else by its hours, else it is full time. */
export class FteReader {
  readonly #mapping: ColumnMapping;
  readonly #decimal: '.' | ',';
  readonly #known = new Map<string, number | string>();

  constructor(mapping: ColumnMapping, decimal: '.' | ',') {
    this.#mapping = mapping;
    this.#decimal = decimal;
  }

  read(cells: readonly string[], corrections: Correction[]): number | Refusal {
    const { fte, hours } = this.#mapping.columns;
    for (const at of [fte, hours]) {
      const cell = at === undefined ? '' : (cells[at] ?? '');
      if (at === undefined || isNothing(cell.trim())) continue;
      const share = this.#share(cell, at === fte);
      if (typeof share === 'number') return share;
      return { kind: kinds[at === fte ? 'fte' : 'hours'], reason: share, at, cell };
    }
    const at = fte ?? hours;
    if (at !== undefined) {
      const reason = 'Taken as full time: no FTE and no hours are given';
      corrections.push({ reason, at, cell: cells[at] ?? '' });
    }
    return 1;
  }

  // The same few shares stand in all rows.
  #share(cell: string, isShare: boolean): number | string {
    const key = isShare ? cell : `h${cell}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const share = isShare ? this.#fte(cell) : this.#ofHours(cell);
    if (this.#known.size < mostKnown) this.#known.set(key, share);
    return share;
  }

  #fte(cell: string): number | string {
    const text = cell.trim();
    if (fullTimeWords.has(folded(text))) return 1;
    const isPercent = text.endsWith('%');
    const number = readNumber(isPercent ? text.slice(0, -1).trim() : text, this.#decimal)?.value;
    if (number === undefined) return `“${clipped(cell)}” is no FTE: write 0.5 or 50%.`;
    if (isPercent) return inRange(number / 100, cell);
    if (this.#mapping.decisions.fteAs === 'fraction') return inRange(number, cell);
    return number > 0 && number < leastPercent
      ? `“${clipped(cell)}” may be ${number} % or ${number * 100} % of full time: write it with its sign.`
      : inRange(number / 100, cell);
  }

  #ofHours(cell: string): number | string {
    const number = readNumber(cell.trim().replace(hourWords, ''), this.#decimal);
    if (!number) return `“${clipped(cell)}” is no number of hours.`;
    return inRange(fteOfHours(number.value, this.#mapping.decisions), cell);
  }
}

const mostKnown = 10_000;

const kinds = {
  fte: 'FTE is not above 0 and at most 1.5',
  hours: 'Hours are not those of above 0 to 1.5 of full time',
} as const;

const inRange = (fte: number, cell: string): number | string =>
  isFte(fte)
    ? fte
    : `“${clipped(cell)}” is ${Number((fte * 100).toFixed(1))} % of full time: only above 0 and up to 150 % is taken.`;
