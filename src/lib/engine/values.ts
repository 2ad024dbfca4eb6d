import type { Value } from '#lib/domain/question.ts';
import { EngineError } from './errors.ts';

const millisecondsPerDay = 86_400_000;

/** The refusal of a type that does not cross the boundary, with what the statement can do instead. */
export function unreadable(column: string, type: string): EngineError {
  return new EngineError(
    'statement',
    `Column "${column}" is of type ${type}, which is neither a number, text, truth value nor date. ` +
      `Cast it in the statement, for example to VARCHAR.`,
  );
}

/** A number as it is; NaN and the infinities are no figures and become null. */
export function finite(value: number): Value {
  return Number.isFinite(value) ? value : null;
}

/**
 * unscaled ÷ 10^scale, the nearest double.
 * Throws beyond 2⁵³ − 1, where a double no longer holds every digit.
 */
export function numberOf(unscaled: bigint, scale: number, column: string): number {
  const number = Number(unscaled);
  if (!Number.isSafeInteger(number)) {
    throw new EngineError(
      'statement',
      `Column "${column}" holds ${unscaled}${scale > 0 ? ` × 10^−${scale}` : ''}, more digits than ` +
        `a number carries exactly. Cast it in the statement, to DOUBLE or to VARCHAR.`,
    );
  }
  return number / 10 ** scale;
}

/** ISO text of a day counted from 1970-01-01; the infinite dates of DuckDB become null. */
export function isoDate(days: number): Value {
  const day = new Date(days * millisecondsPerDay);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().replace(/T.*$/, '');
}
