import type { Attachment } from 'svelte/attachments';

/** The least distance from the edges of the window, in px. */
const edge = 8;

/**
 * Shows an element in the top layer, just below another and at least as wide, and keeps it there while
 * the page moves: no scrolling bar around it can cut it off.
 */
export const below =
  (anchor: () => HTMLElement): Attachment<HTMLElement> =>
  (element) => {
    const room = () => document.documentElement.clientWidth;
    // Its width changes with its rows, as the reader types: only its place may follow that.
    const shift = () => {
      const left = Math.min(
        anchor().getBoundingClientRect().left,
        room() - element.offsetWidth - edge,
      );
      element.style.left = `${Math.max(edge, left)}px`;
    };
    const place = () => {
      const { bottom, width } = anchor().getBoundingClientRect();
      element.style.minWidth = `${Math.min(width, room() - 2 * edge)}px`;
      element.style.maxHeight = `min(28rem, ${Math.max(160, innerHeight - bottom - 12)}px)`;
      element.style.top = `${bottom + 4}px`;
      shift();
    };
    element.showPopover();
    place();
    const observer = new ResizeObserver(shift);
    observer.observe(element);
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  };
