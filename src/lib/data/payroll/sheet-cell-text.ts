/**
 * A cell of a workbook as text: dates as ISO 8601, with the time of day where there is one; numbers as
 * they are, truth values as spreadsheets show them.
 */
export function sheetCellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/**
 * A number as a workbook stores it, in the shortest digits that mean the same: `20.100000000000001` is
 * what 20.1 is stored as, `5.5E4` is 55000.
 */
export function storedNumberText(stored: string): string {
  const number = Number(stored);
  return Number.isFinite(number) ? String(number) : stored;
}

// Times are fractions of a day: they come back a few milliseconds off.
function dateText(date: Date): string {
  const seconds = Math.round(date.getTime() / 1000);
  const text = new Date(seconds * 1000);
  if (Number.isNaN(text.getTime())) return '';
  const [day = '', time = ''] = text.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day : `${day}T${time}`;
}
