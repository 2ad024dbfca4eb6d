import { readsOwnTable } from '#lib/domain/own-key.ts';
import { packedText, unpackedText } from './packed-text.ts';

/** What the page of the analyst desk shows: a table as it was clicked together, or a statement. */
export type Explored =
  | { readonly kind: 'table'; readonly query: string }
  | { readonly kind: 'sql'; readonly sql: string };

/** Whether it reads a table of the reader's own, which stays in the tab with all that is asked of it. */
export const isOwn = (explored: Explored): boolean =>
  readsOwnTable(explored.kind === 'table' ? explored.query : explored.sql);

/** The query string that opens it, with its `?`; empty where it is the reader's own. */
export async function exploreAddress(explored: Explored): Promise<string> {
  if (isOwn(explored)) return '';
  const [key, text] =
    explored.kind === 'table'
      ? (['rows', explored.query] as const)
      : (['sql', explored.sql] as const);
  return `?${key}=${encodeURIComponent(await packedText(text)).replaceAll('%2C', ',')}`;
}

/** What a query string opens: null where it opens nothing. Throws where it cannot be read. */
export async function exploredIn(search: string): Promise<Explored | null> {
  const given = new URLSearchParams(search);
  const [sql, query] = [given.get('sql'), given.get('rows')];
  if (sql) return { kind: 'sql', sql: await unpackedText(sql) };
  if (query) return { kind: 'table', query: await unpackedText(query) };
  return null;
}
