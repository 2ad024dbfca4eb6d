import type { Attachment } from 'svelte/attachments';

/**
 * Shows an element in the top layer, just below another and at least as wide, and keeps it there while
 * the page moves: no scrolling bar around it can cut it off.
 */
export const below =
  (anchor: () => HTMLElement): Attachment<HTMLElement> =>
  (element) => {
    const place = () => {
      const { left, bottom, width } = anchor().getBoundingClientRect();
      const room = document.documentElement.clientWidth;
      element.style.minWidth = `${Math.min(width, room - 16)}px`;
      element.style.top = `${bottom + 4}px`;
      element.style.left = `${Math.max(8, Math.min(left, room - element.offsetWidth - 8))}px`;
      element.style.maxHeight = `min(28rem, ${Math.max(160, innerHeight - bottom - 12)}px)`;
    };
    element.showPopover();
    // Its rows change as the reader types: so do its width and its place.
    const observer = new ResizeObserver(place);
    observer.observe(element);
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  };
