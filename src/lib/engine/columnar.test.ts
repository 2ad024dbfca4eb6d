import { describe, expect, it } from 'vitest';
import { inOrder, rowsOf } from './columnar.ts';

const found = {
  names: ['b', 'a'],
  columns: [
    [1, null],
    ['x', 'y'],
  ],
};

describe('columns', () => {
  it('become rows keyed by name', () => {
    expect(rowsOf(found)).toEqual([
      { b: 1, a: 'x' },
      { b: null, a: 'y' },
    ]);
    expect(rowsOf({ names: ['a'], columns: [[]] })).toEqual([]);
  });

  it('are put in the order declared', () => {
    expect(Object.keys(rowsOf(inOrder(found, ['a', 'b'], ''))[0] ?? {})).toEqual(['a', 'b']);
  });

  it('are refused where they are not exactly those declared', () => {
    expect(() => inOrder(found, ['a'], 'select')).toThrow('gives "b", which is not declared');
    expect(() => inOrder(found, ['a', 'b', 'c'], 'select')).toThrow('does not give "c"');
    const twice = { names: ['a', 'a'], columns: [[1], [1]] };
    expect(() => inOrder(twice, ['a'], 'select')).toThrow('gives "a" twice');
  });
});
