import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { Attachment } from 'svelte/attachments';

// Firefox cuts off what is taller than some 17.8 million px: rows beyond are not offered.
const tallest = 15_000_000;

/** Which rows of a long list are in sight of the element that scrolls it. */
export class VisibleRows {
  #items = $state.raw<readonly VirtualItem[]>([]);
  #height = $state(0);
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #rowHeight: number;
  readonly #count: () => number;
  #element: HTMLElement | null = null;

  /** All rows are `rowHeight` high; `head` px at the top are covered by what stays there. */
  constructor(count: () => number, rowHeight: number, head: number) {
    this.#count = count;
    this.#rowHeight = rowHeight;
    this.#virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
      count: 0,
      getScrollElement: () => this.#element,
      estimateSize: () => rowHeight,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      paddingStart: head,
      scrollPaddingStart: head,
      overscan: 8,
      onChange: () => this.#read(),
    });
  }

  get items(): readonly VirtualItem[] {
    return this.#items;
  }

  /** The height of all rows together, with the head. */
  get height(): number {
    return this.#height;
  }

  /** Brings a row into sight, if it is not. */
  show(index: number): void {
    this.#virtualizer.scrollToIndex(index, { align: 'auto' });
  }

  toTop(): void {
    this.#virtualizer.scrollToOffset(0);
  }

  /** For the element that scrolls. */
  readonly scroller: Attachment<HTMLElement> = (element) => {
    this.#element = element;
    const unmount = this.#virtualizer._didMount();
    $effect(() => {
      const count = Math.min(this.#count(), Math.floor(tallest / this.#rowHeight));
      this.#virtualizer.setOptions({ ...this.#virtualizer.options, count });
      this.#virtualizer._willUpdate();
      this.#read();
    });
    return () => {
      unmount();
      this.#element = null;
    };
  };

  #read(): void {
    this.#items = this.#virtualizer.getVirtualItems();
    this.#height = this.#virtualizer.getTotalSize();
  }
}
