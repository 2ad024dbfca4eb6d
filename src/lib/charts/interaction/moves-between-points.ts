import type { Attachment } from 'svelte/attachments';
import type { Point } from '../geometry/point.ts';
import type { ActivePoint } from './ActivePoint.svelte.ts';
import { step, type Arrangement } from './step.ts';

export interface Moves {
  readonly points: readonly Point[];
  readonly arrangement: Arrangement;
  /** What Enter, Space and a click do with a point, where they do anything. */
  readonly choose?: (point: Point, index: number) => void;
}

/**
 * Makes a drawing one tab stop: arrow keys, Home and End move between its points, Escape leaves the
 * point, Enter and Space choose it; hover, focus and tap show its tip.
 */
export function movesBetweenPoints(
  active: ActivePoint,
  moves: () => Moves,
): Attachment<SVGElement> {
  return (drawing) => {
    const stop = new AbortController();
    const on = <Name extends keyof SVGElementEventMap>(
      name: Name,
      react: (event: SVGElementEventMap[Name]) => void,
    ) => drawing.addEventListener(name, react, { signal: stop.signal });

    on('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const { points, arrangement, choose } = moves();
      if ((event.key === 'Enter' || event.key === ' ') && active.index !== null && choose) {
        chooseAt(active.index);
        event.preventDefault();
        return;
      }
      const next = step(event.key, active.index, points, arrangement);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (next === null) active.leave();
      else active.enter(next, 'keyboard');
    });
    on('focus', () => {
      if (active.index === null && drawing.matches(':focus-visible') && moves().points.length > 0) {
        active.enter(0, 'keyboard');
      }
    });
    on('blur', () => active.leave());
    on('pointermove', (event) => {
      if (event.pointerType === 'touch') return;
      const index = pointUnder(event);
      if (index !== null && index !== active.index) active.enter(index, 'pointer');
    });
    on('pointerleave', (event) => {
      if (event.pointerType !== 'touch' && !active.spoken) active.leave();
    });
    on('click', (event) => {
      const index = pointUnder(event);
      if (index === null) return active.leave();
      active.enter(index, 'pointer');
      chooseAt(index);
    });
    return () => stop.abort();

    function chooseAt(index: number) {
      const { points, choose } = moves();
      const point = points[index];
      if (point) choose?.(point, index);
    }
  };
}

function pointUnder({ target }: Event): number | null {
  const mark = target instanceof Element ? target.closest('[data-point]') : null;
  return mark ? Number(mark.getAttribute('data-point')) : null;
}
