import type { Explored } from './explore-address.ts';

/** A view that a reader gave a name. */
export interface SavedView {
  readonly name: string;
  readonly explored: Explored;
}

const kind = 'pay-atlas views';
const most = 500;
const longestName = 200;
const longestText = 100_000;

/** Views as a small file, to be taken to another browser. */
export const viewsFile = (views: readonly SavedView[]): string =>
  `${JSON.stringify({ kind, views: views.map(written) }, null, 2)}\n`;

/** The views in a file. Throws, with what to do, for a file that is not one of ours. */
export function readViewsFile(text: string): readonly SavedView[] {
  const found = parsed(text);
  if (!isRecord(found) || found.kind !== kind || !Array.isArray(found.views)) {
    throw new Error('This is not a file of saved views. Choose one that this page exported.');
  }
  return readViews(found.views);
}

/** The views among anything at all: what is not one is left out. */
export function readViews(list: unknown): readonly SavedView[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, most).flatMap((each: unknown) => readView(each) ?? []);
}

/** A view as it stands in a file: its name and what it opens. */
export const written = ({ name, explored }: SavedView) =>
  explored.kind === 'table' ? { name, table: explored.query } : { name, sql: explored.sql };

function readView(found: unknown): SavedView | null {
  if (!isRecord(found) || typeof found.name !== 'string' || found.name.trim() === '') return null;
  const name = found.name.trim().slice(0, longestName);
  if (isText(found.sql)) return { name, explored: { kind: 'sql', sql: found.sql } };
  if (isText(found.table)) return { name, explored: { kind: 'table', query: found.table } };
  return null;
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longestText;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
