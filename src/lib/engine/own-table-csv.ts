import { isComing, type ComingTable, type CsvPiece, type OwnTable } from '#lib/domain/own-table.ts';
import { EngineError } from './errors.ts';

/** The CSV of a table in pieces of whole lines: of one that is there, all of it as one. */
export const linesOf = (
  table: OwnTable | ComingTable,
): AsyncIterable<CsvPiece> | Iterable<CsvPiece> =>
  isComing(table) ? table.csv : [joined(table.csv)].filter(({ length }) => length > 0);

// Always a copy: the engine takes the bytes over, and whoever asked may have to ask again.
function joined(pieces: readonly CsvPiece[]): CsvPiece {
  const whole = new Uint8Array(pieces.reduce((bytes, { length }) => bytes + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What a table that could not be made says to its reader. */
export function unmade({ source }: Pick<OwnTable, 'source'>, cause: unknown): unknown {
  if (!(cause instanceof EngineError) || cause.kind !== 'statement') return cause;
  const words = /^Out of Memory/i.test(cause.message)
    ? `The data engine has not enough memory for “${source.title}”: leave out columns or rows, or close other tabs.`
    : `The data engine could not take “${source.title}”: ${cause.message}`;
  return new EngineError('statement', words, { sql: cause.sql, cause });
}
