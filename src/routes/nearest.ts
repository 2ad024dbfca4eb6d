/** What somebody was looking for, from an address that leads nowhere: `/occupations/nurses` → `nurses`. */
export function soughtIn(pathname: string): string {
  const last = pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return decoded(last)
    .replace(/\.[a-z]+$/i, '')
    .replaceAll(/[-_+]+(?=\D)|(?<=\D)[-_+]+/g, ' ')
    .trim()
    .slice(0, 80);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Not a well-formed address: its letters are all there is to go by.
    return part;
  }
}

/** A code's beginnings, from the most digits to the fewest: for the nearest where it is unknown. */
export const codesNear = (sought: string): readonly string[] => {
  const digits = /^(\d{2})-?(\d{1,4})$/.exec(sought);
  if (!digits) return [];
  const all = `${digits[1]}${digits[2]}`;
  return Array.from({ length: all.length - 1 }, (_, cut) => all.slice(0, all.length - cut));
};
