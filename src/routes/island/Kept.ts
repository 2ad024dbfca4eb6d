import { fill, isField, type Field } from './field.ts';

const types = ['click', 'submit', 'input', 'change', 'dragover', 'drop'] as const;

/** Something that a reader did: an event, as far as it can be done again. */
export interface Done {
  readonly type: string;
  readonly target: EventTarget | null;
  /** What was dropped: an event itself has it only while it is dispatched. */
  readonly files?: readonly File[];
}

/** What a reader did to elements before they were live: done again once they are. */
export class Kept {
  #clicked: Element | null = null;
  #submitted: HTMLFormElement | null = null;
  #dropped: { readonly on: EventTarget; readonly files: readonly File[] } | null = null;
  readonly #filled = new Map<Field, string>();
  readonly #place: Document | Element;
  readonly #listening = new AbortController();

  /**
   * Keeps what is clicked, filled in, sent and dropped below a place, from now on until it is given back; and
   * what was before anybody could listen, where somebody tells.
   */
  constructor(place: Document | Element, before: readonly Done[] = []) {
    this.#place = place;
    for (const done of before) this.#take(done);
    const options = { capture: true, signal: this.#listening.signal };
    for (const type of types) {
      place.addEventListener(type, (event) => this.#keep(event), options);
    }
    place.addEventListener('beforeinput', ({ target }) => this.#goOn(target), options);
  }

  /**
   * Right before somebody takes the place over: what does so takes the attribute `value` from its fields once it is idle,
   * which loses what is selected in them. It finds none.
   */
  ready(): void {
    for (const field of textFieldsIn(this.#place)) {
      const { value, selectionStart, selectionEnd } = field;
      field.removeAttribute('value');
      field.value = value;
      // To select in a field enters it in some browsers.
      if (field === document.activeElement) field.setSelectionRange(selectionStart, selectionEnd);
    }
  }

  /** Does it all again, and keeps no more. */
  giveBack(): void {
    this.drop();
    const { activeElement } = document;
    if (isField(activeElement) && this.#place.contains(activeElement)) this.#enter(activeElement);
    for (const [field, value] of this.#filled) fill(field, value);
    this.#clicked?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    this.#submitted?.requestSubmit();
    if (this.#dropped) dropAgain(this.#dropped.on, this.#dropped.files);
  }

  /** Keeps no more. */
  drop(): void {
    this.#listening.abort();
  }

  // Whoever waits for a field to be entered has not seen it. One that selects its text then would lose it to
  // the next key: who has begun to write goes on where they were.
  #enter(field: Field): void {
    const written = this.#filled.has(field) && !(field instanceof HTMLSelectElement) ? field : null;
    const { selectionStart = null, selectionEnd = null } = written ?? {};
    field.dispatchEvent(new FocusEvent('focus'));
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    if (selectionStart !== null) written?.setSelectionRange(selectionStart, selectionEnd);
  }

  // What takes a place over empties its fields before all is given back: who types on goes on where they were.
  #goOn(field: EventTarget | null): void {
    const filled = isField(field) ? this.#filled.get(field) : undefined;
    if (isField(field) && filled !== undefined && field.value !== filled) field.value = filled;
  }

  // A file would open in the place of the page; what is dragged besides goes where it goes. A link leads
  // where it leads, a summary opens and a file is chosen, live or not.
  #keep(event: Event): void {
    const { type, target } = event;
    const { dataTransfer = null } = event instanceof DragEvent ? event : {};
    if (dataTransfer && !dataTransfer.types.includes('Files')) return;
    if (type === 'click' && !isClickKept(target)) return;
    if (type !== 'input' && type !== 'change') event.preventDefault();
    this.#take({ type, target, files: [...(dataTransfer?.files ?? [])] });
  }

  #take({ type, target, files = [] }: Done): void {
    if (type === 'click') this.#clicked = isClickKept(target) ? target : this.#clicked;
    else if (type === 'submit' && target instanceof HTMLFormElement) this.#submitted = target;
    else if (type === 'drop' && target) this.#dropped = { on: target, files };
    else if ((type === 'input' || type === 'change') && isField(target)) {
      this.#filled.set(target, target.value);
    }
  }
}

const textFieldsIn = (place: Document | Element): readonly HTMLInputElement[] =>
  [...place.querySelectorAll<HTMLInputElement>('input[value]')].filter(
    ({ selectionStart }) => selectionStart !== null,
  );

const isClickKept = (target: EventTarget | null): target is Element =>
  target instanceof Element && !target.closest('a, summary, [type="file"]');

function dropAgain(on: EventTarget, files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  on.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}
