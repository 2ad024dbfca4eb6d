import type { Manifest } from '#lib/domain/manifest.ts';
import type { Receipt, TableMoved } from '#lib/domain/receipt.ts';

/** The tables of a receipt that are others now. */
export const tablesMoved = ({ tables }: Receipt, now: Manifest['tables']): readonly TableMoved[] =>
  tables.flatMap(({ table, sha256: then, release }) => {
    const known = Object.hasOwn(now, table) ? now[table] : undefined;
    return known && then !== null && known.csv.sha256 !== then
      ? [{ table, then: release, now: known.source.release }]
      : [];
  });
