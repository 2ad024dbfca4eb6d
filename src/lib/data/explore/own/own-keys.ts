import { ownKeyKinds, type KnownCode, type OwnKey, type OwnKeyKind } from '#lib/domain/own-key.ts';
import { codeReader, type CodeReader } from './code-in-cell.ts';

/** Which column holds which codes, by the place of the column; a kind that none holds is left out. */
export type KeyColumns = Readonly<Partial<Record<OwnKeyKind, number>>>;

// A column of codes has no more unlike values than there are codes, and some that nobody knows.
const mostUnlike = 5_000;
const leastShare = 0.5;

const headWords: Readonly<Record<OwnKeyKind, RegExp>> = {
  occupation: /soc|occupation|job|occ/i,
  area: /state|area|metro|cbsa|msa|fips|location|region/i,
  country: /country|iso|nation/i,
  currency: /currency|cur\b|ccy/i,
};

/** How many rows each unlike value of a column stands in. */
export function countValues(cells: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const value = cell.trim();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * The columns that most likely hold codes: of each kind the one with the largest share of rows that match, half of them at
 * least. Short numbers may be anything, and are codes where their head says so. A column whose codes may be of two kinds (`CA`) is of the one that its head names, or else of the first.
 */
export function suggestKeys(
  columns: readonly { readonly head: string; readonly values: ReadonlyMap<string, number> }[],
  known: readonly KnownCode[],
): KeyColumns {
  const readers = ownKeyKinds.map((kind) => [kind, codeReader(kind, known)] as const);
  const found = columns.flatMap(({ head, values }, at) => {
    if (values.size > mostUnlike) return [];
    const isNumber = [...values.keys()].every((value) => /^\d{0,2}$/.test(value));
    return readers.map(([kind, read]) => ({
      ...{ kind, at, isNumber, share: shareOf(values, read) },
      isNamed: headWords[kind].test(head),
    }));
  });
  const likeliest = found
    .filter(({ share, isNamed, isNumber }) => share >= leastShare && (isNamed || !isNumber))
    .sort((a, b) => b.share - a.share || Number(b.isNamed) - Number(a.isNamed));
  const keys: Partial<Record<OwnKeyKind, number>> = {};
  for (const { kind, at } of likeliest) {
    if (keys[kind] === undefined && !Object.values(keys).includes(at)) keys[kind] = at;
  }
  return keys;
}

function shareOf(values: ReadonlyMap<string, number>, read: CodeReader): number {
  let [matched, all] = [0, 0];
  for (const [value, rows] of values) {
    if (value === '') continue;
    all += rows;
    if (read(value) !== undefined) matched += rows;
  }
  return all === 0 ? 0 : matched / all;
}

/** What became of a column of codes. */
export function matchKey(
  { kind, at }: { kind: OwnKeyKind; at: number },
  values: ReadonlyMap<string, number>,
  read: CodeReader,
): OwnKey {
  let [matched, states] = [0, 0];
  const unmatched: { value: string; rows: number }[] = [];
  for (const [value, rows] of values) {
    if (value === '') continue;
    const code = read(value);
    if (code === undefined) unmatched.push({ value, rows });
    else matched += rows;
    if (kind === 'area' && code?.length === 2) states += rows;
  }
  return {
    ...{ kind, at, matched },
    states: 2 * states > matched,
    empty: values.get('') ?? 0,
    unmatched: unmatched.sort((a, b) => b.rows - a.rows),
  };
}
