const most = 40;

/** A cell as a sentence quotes it: one line of it, and not too long. */
export function clipped(cell: string): string {
  const text = cell.trim().replace(/\s+/g, ' ');
  return text.length > most ? `${[...text].slice(0, most).join('')}…` : text;
}
