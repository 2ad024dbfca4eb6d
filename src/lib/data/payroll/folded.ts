/** Words in small letters without accents and signs, one space apart: `Größe (in m)` → `grosse in m`. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim();

/** A head as words: as `folded`, and `employeeID`, `BasePay` part where their capitals begin. */
export const foldedHead = (head: string): string =>
  folded(head.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' '));
