const nothing = new Set([
  ...['', '-', '--', '---', '–', '—', '.', '?', '#', 'na', 'n/a', '#n/a', 'n.a.', 'n/d', '#value!'],
  ...['#ref!', '#null!', '#div/0!', 'null', '(null)', 'nil', 'nan', 'none', 'k.a.', 'tbd'],
]);
const longest = 7;

/** Whether a cell, trimmed, is empty or a word for nothing: `NA`, `N/A`, `-`, `null`, `#N/A`. */
export const isNothing = (text: string): boolean =>
  text.length <= longest && mayBegin(text) && nothing.has(text.toLowerCase());

const beginnings = new Set(
  [...nothing].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
);

// Most cells are told by their first letter; small letters of each would take as long as all the rest.
const mayBegin = (text: string): boolean => text === '' || beginnings.has(text.charCodeAt(0));

/** A cell as text, trimmed, its spaces single; empty where it says nothing. */
export function textOf(cell: string): string {
  const text = cell.trim();
  if (isNothing(text)) return '';
  return hasWideSpace.test(text) ? text.replace(/\s+/g, ' ') : text;
}

const hasWideSpace = /\s\s|[^\S ]/;
