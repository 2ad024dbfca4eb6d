import type { Attachment } from 'svelte/attachments';
import { boxBetween, placesWithin, type Box } from '../geometry/box.ts';
import type { Spot } from '../geometry/layout.ts';
import type { ActivePoint } from './ActivePoint.svelte.ts';

/** What a brush tells: the box while it is drawn, and the points in it once it is. */
export interface Brush {
  readonly onbrush: (box: Box | null) => void;
  readonly onpick: (points: readonly number[]) => void;
}

interface Brushing extends Brush {
  readonly points: readonly Spot[];
}

/** A press that moves less is a click, in px. */
const slack = 4;
/** How near a pointer must come to a point to mean it, in px. */
const near = 12;

/**
 * Picks points of a drawing together: a pointer draws a box around them, Shift with the arrow keys
 * takes all between the point where it began and the one reached, Escape and a click beside all points
 * let go. Points too small to be met are met from nearby. Attach it after `movesBetweenPoints`.
 */
export function brushes(active: ActivePoint, brushing: () => Brushing): Attachment<SVGSVGElement> {
  return (drawing) => {
    const stop = new AbortController();
    const on = <Name extends keyof SVGElementEventMap>(
      name: Name,
      react: (event: SVGElementEventMap[Name]) => void,
      capture = false,
    ) => drawing.addEventListener(name, react, { signal: stop.signal, capture });

    /** Where the pointer went down, where the keys began, and whether a box has just been drawn. */
    let from: Spot | null = null;
    let anchor: number | null = null;
    let drawnNow = false;
    let pressed = false;

    on('pointerdown', (event) => {
      drawnNow = false;
      pressed = true;
      // A finger scrolls the page.
      if (event.pointerType !== 'touch' && event.button === 0) from = placeOf(event);
    });
    on('pointermove', (event) => {
      const at = placeOf(event);
      if (!from) return hover(event, at);
      if (!drawnNow && Math.hypot(at.x - from.x, at.y - from.y) < slack) return;
      if (!drawnNow) drawing.setPointerCapture(event.pointerId);
      drawnNow = true;
      active.leave();
      brushing().onbrush(boxBetween(from, at));
    });
    on('pointerup', (event) => {
      if (from && drawnNow) pick(boxBetween(from, placeOf(event)));
      from = null;
    });
    on('pointercancel', () => {
      from = null;
      brushing().onbrush(null);
    });
    // What is selected with the whole page would be dragged away.
    on('dragstart', (event) => event.preventDefault());
    // The click that ends a box is none; before the drawing's own points hear of it.
    on('click', (event) => drawnNow && event.stopImmediatePropagation(), true);
    on('click', (event) => {
      // Where a press was not seen, a box may have been meant that began before anybody listened.
      if (metBy(event) || !pressed) return;
      pressed = false;
      const index = nearest(placeOf(event));
      brushing().onpick(index === null ? [] : [index]);
      if (index !== null) active.enter(index, 'pointer');
    });
    on(
      'keydown',
      ({ key, shiftKey }) => {
        if (shiftKey && key.startsWith('Arrow')) anchor ??= active.index;
        else if (key !== 'Shift') anchor = null;
      },
      true,
    );
    on('keydown', ({ key }) => {
      const { points, onpick } = brushing();
      if (key === 'Escape') return onpick([]);
      const [first, last] = [points[anchor ?? -1], points[active.index ?? -1]];
      if (first && last) onpick(placesWithin(boxBetween(first, last), points));
    });
    return () => stop.abort();

    function pick(box: Box) {
      const { points, onbrush, onpick } = brushing();
      onbrush(null);
      onpick(placesWithin(box, points));
    }

    function hover(event: PointerEvent, at: Spot) {
      if (event.pointerType === 'touch' || metBy(event)) return;
      const index = nearest(at);
      if (index === active.index) return;
      if (index !== null) active.enter(index, 'pointer');
      else if (!active.spoken) active.leave();
    }

    function nearest({ x, y }: Spot): number | null {
      let [found, least] = [null as number | null, near];
      for (const [index, point] of brushing().points.entries()) {
        const distance = Math.hypot(point.x - x, point.y - y);
        if (distance < least) [found, least] = [index, distance];
      }
      return found;
    }

    function placeOf({ clientX, clientY }: MouseEvent): Spot {
      const { left, top, width } = drawing.getBoundingClientRect();
      const scale = drawing.viewBox.baseVal.width / width;
      return { x: (clientX - left) * scale, y: (clientY - top) * scale };
    }
  };
}

const metBy = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-point]') !== null;
