import type { Value } from '#lib/domain/question.ts';
import { cellText, csvLines } from './csv-cell.ts';
import { FileError } from './FileError.ts';
import type { Unchecked } from './read-figure-file.ts';

/** Reads back a JSON file: `receipt` and `rows`, or a receipt alone. */
export function readJsonFile(text: string): Unchecked {
  const file = readJson(text) as { receipt?: unknown; rows?: unknown; sha256?: unknown } | null;
  if (file && file.receipt === undefined && file.sha256 !== undefined) return aloneOf(file);
  return fromObjects(file?.receipt ?? null, Array.isArray(file?.rows) ? file.rows : []);
}

/** Reads back newline-delimited JSON: a line with the receipt, then a row in each. */
export function readNdjsonFile(text: string): Unchecked {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first, ...rows] = lines.map(readJson);
  return fromObjects((first as { receipt?: unknown } | null)?.receipt ?? null, rows);
}

/** A value of JSON. Throws a `FileError` where the text is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileError(
      'This file is damaged: a part of it is not JSON. Download it again from its figure.',
      { cause },
    );
  }
}

const aloneOf = (receipt: unknown): Unchecked => ({
  ...{ receipt, headers: headersIn(receipt) },
  ...{ rows: [], data: null },
});

// The columns are those of the receipt; a cell more than these has no head, and changes the checksum.
function fromObjects(receipt: unknown, objects: readonly unknown[]): Unchecked {
  const headers = headersIn(receipt);
  const known = new Set(headers);
  const rows = objects.map((row) => {
    const cells = Object.entries(row ?? {}) as [string, Value][];
    const named = new Map(cells);
    const more = cells.filter(([name]) => !known.has(name));
    return [...headers.map((name) => named.get(name) ?? null), ...more.map(([, value]) => value)];
  });
  return {
    receipt,
    headers,
    rows: rows.map((row) => row.map(cellText)),
    data: csvLines([headers, ...rows]),
  };
}

function headersIn(receipt: unknown): readonly string[] {
  const { columns } = (receipt ?? {}) as { columns?: unknown };
  return Array.isArray(columns)
    ? columns.map((column: { header?: unknown } | null) => String(column?.header ?? ''))
    : [];
}
