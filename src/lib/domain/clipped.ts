const most = 40;

/** A text as a notice quotes it: no longer than a reader takes in. */
export function clipped(text: string): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
