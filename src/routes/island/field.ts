/** An element that a reader fills in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/** Fills a field in as a reader does: whoever listens to it is told. A file that was chosen is there still. */
export function fill(field: Field, value: string): void {
  if (field.type !== 'file') field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
