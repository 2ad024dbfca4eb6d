import type { Attachment } from 'svelte/attachments';

/** The least distance from the edges of the window, in px. */
const edge = 8;

/** Where less than so much is left below, in px, a list stands above its field. */
const least = 160;

/**
 * Shows an element in the top layer, just below another (above it at the lower end of the window) and at
 * least as wide, and keeps it there while the page moves: no scrolling bar around it can cut it off.
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
      const { top, bottom, width } = anchor().getBoundingClientRect();
      element.style.minWidth = `${Math.min(width, room() - 2 * edge)}px`;
      const [over, under] = [top - 12, innerHeight - bottom - 12];
      const fits = under >= least || under >= over;
      element.style.maxHeight = `min(28rem, ${Math.max(least, fits ? under : over)}px)`;
      element.style.top = fits ? `${bottom + 4}px` : 'auto';
      element.style.bottom = fits ? 'auto' : `${innerHeight - top + 4}px`;
      shift();
    };
    element.showPopover();
    place();
    const observers = [new ResizeObserver(shift), new ResizeObserver(place)] as const;
    observers[0].observe(element);
    // What comes into the page above the other moves it.
    observers[1].observe(document.body);
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      for (const observer of observers) observer.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  };
