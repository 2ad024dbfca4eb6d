import { describe, expect, it } from 'vitest';
import { step } from './step.ts';

const list = [0, 1, 2, 3].map((at) => ({ x: 0, y: at * 10 }));
const plane = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 20, y: 1 },
  { x: 0, y: 10 },
  { x: 12, y: 10 },
];
const inList = (key: string, at: number | null) => step(key, at, list, 'list');
const inPlane = (key: string, at: number | null) => step(key, at, plane, 'plane');

describe('keys on a list of points', () => {
  it('enter at the first point forward and at the last backward', () => {
    expect(inList('ArrowDown', null)).toBe(0);
    expect(inList('ArrowRight', null)).toBe(0);
    expect(inList('ArrowUp', null)).toBe(3);
  });

  it('move by one and stop at both ends', () => {
    expect(inList('ArrowDown', 1)).toBe(2);
    expect(inList('ArrowLeft', 1)).toBe(0);
    expect(inList('ArrowRight', 3)).toBe(3);
    expect(inList('ArrowUp', 0)).toBe(0);
  });

  it('jump with Home and End, and leave with Escape', () => {
    expect(inList('Home', 2)).toBe(0);
    expect(inList('End', null)).toBe(3);
    expect(inList('Escape', 2)).toBeNull();
  });

  it('belong to the page where they mean nothing here', () => {
    expect(inList('Escape', null)).toBeUndefined();
    expect(inList('Tab', 1)).toBeUndefined();
    expect(inList('a', 1)).toBeUndefined();
    expect(step('ArrowDown', null, [], 'list')).toBeUndefined();
  });

  it('start anew where the points became fewer', () => {
    expect(inList('ArrowDown', 9)).toBe(0);
  });
});

describe('keys on a plane of points', () => {
  it('move to the nearest point ahead', () => {
    expect(inPlane('ArrowRight', 0)).toBe(1);
    expect(inPlane('ArrowRight', 1)).toBe(2);
    expect(inPlane('ArrowDown', 1)).toBe(4);
    expect(inPlane('ArrowLeft', 4)).toBe(3);
    expect(inPlane('ArrowUp', 3)).toBe(0);
  });

  it('stay where nothing lies ahead', () => {
    expect(inPlane('ArrowUp', 0)).toBe(0);
    expect(inPlane('ArrowRight', 2)).toBe(2);
  });
});
