import { expect, it } from 'vitest';
import { placeAfter, type Place } from './grid-keys.ts';

const extent = { rows: 1000, columns: 5, page: 20 };

it.each<[string, boolean, Place, Place]>([
  ['ArrowDown', false, { row: 3, column: 2 }, { row: 4, column: 2 }],
  ['ArrowUp', false, { row: 0, column: 2 }, { row: -1, column: 2 }],
  ['ArrowUp', false, { row: -1, column: 2 }, { row: -1, column: 2 }],
  ['ArrowLeft', false, { row: 3, column: 0 }, { row: 3, column: 0 }],
  ['ArrowRight', true, { row: 3, column: 0 }, { row: 3, column: 4 }],
  ['PageDown', false, { row: 990, column: 1 }, { row: 999, column: 1 }],
  ['PageUp', false, { row: 7, column: 1 }, { row: 0, column: 1 }],
  ['Home', false, { row: 7, column: 3 }, { row: 7, column: 0 }],
  ['Home', true, { row: 7, column: 3 }, { row: 0, column: 0 }],
  ['End', true, { row: 7, column: 3 }, { row: 999, column: 4 }],
])('%s (Ctrl: %s) leads on', (key, ctrlKey, from, to) => {
  expect(placeAfter({ key, ctrlKey, metaKey: false }, from, extent)).toEqual(to);
});

it('stays in the head of a grid without rows, and leaves other keys alone', () => {
  const empty = { ...extent, rows: 0 };
  const pressed = { key: 'ArrowDown', ctrlKey: false, metaKey: false };
  expect(placeAfter(pressed, { row: -1, column: 0 }, empty)?.row).toBe(-1);
  expect(placeAfter({ ...pressed, key: 'a' }, { row: 0, column: 0 }, extent)).toBeNull();
});
