const nothing = new Set([
  ...['', '-', '--', '---', '–', '—', '.', '?', '#', 'na', 'n/a', '#n/a', 'n.a.', 'n/d', '#value!'],
  ...['#ref!', '#null!', '#div/0!', 'null', '(null)', 'nil', 'nan', 'none', 'k.a.', 'tbd'],
]);
const longest = 7;

/** Whether a cell, trimmed, is empty or a word for nothing: `NA`, `N/A`, `-`, `null`, `#N/A`. */
export const isNothing = (text: string): boolean =>
  text.length <= longest && mayBegin(text) && nothing.has(text.toLowerCase());

const beginnings = new Uint8Array(0x10000);
for (const word of nothing) {
  beginnings[word.charCodeAt(0)] = beginnings[word.toUpperCase().charCodeAt(0)] = 1;
}

// Most cells are told by their first letter; small letters of each would take as long as all the rest.
const mayBegin = (text: string): boolean => text === '' || beginnings[text.charCodeAt(0)] === 1;

/** A cell as text, trimmed, its spaces single; empty where it says nothing. */
export function textOf(cell: string): string {
  if (isTidy(cell)) return isNothing(cell) ? '' : cell;
  const text = cell.trim();
  return isNothing(text) ? '' : text.replace(/\s+/g, ' ');
}

/** Whether it is surely as it would be tidied, in less time than it takes to tidy it: most cells are. */
function isTidy(text: string): boolean {
  let wasSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace = code === space;
    // Below it are breaks and tabs.
    if (code < space || mayBeSpace(code) || (isSpace && wasSpace)) return false;
    wasSpace = isSpace;
  }
  return !wasSpace || text === '';
}

const space = 0x20;
// All other spaces, and some signs among them.
const mayBeSpace = (code: number): boolean =>
  code === 0xa0 || code === 0xfeff || (code >= 0x1680 && code <= 0x3000);
