const shapes = [
  /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
];

/**
 * A date as ISO 8601, empty where there is none: `2026-12-31`, `2026/12/31`, `31.12.2026`. Null for
 * another, such as `03/04/2026`, which is of March or of April.
 */
export function readDate(cell: string): string | null {
  const text = cell.trim();
  if (text === '') return '';
  const parts = shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups);
  if (!parts) return null;
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}
