import {
  Bool,
  DateDay,
  Decimal,
  Field,
  Float64,
  Int16,
  Int64,
  List,
  makeData,
  Table,
  Utf8,
  vectorFromArray,
  Vector,
  type DataType,
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { batchOfArrow, columnsOfArrow } from './arrow-columns.ts';

const read = (type: DataType, slots: readonly unknown[]) =>
  columnsOfArrow(new Table({ x: vectorFromArray(slots, type) })).columns[0];

describe('the columns of an Arrow table', () => {
  it('are numbers, text, truth values and nulls', () => {
    expect(read(new Int16(), [1, null, -3])).toEqual([1, null, -3]);
    expect(read(new Int64(), [1n, null])).toEqual([1, null]);
    expect(read(new Float64(), [0.1, NaN, null])).toEqual([0.1, null, null]);
    expect(read(new Utf8(), ['é', '', null])).toEqual(['é', '', null]);
    expect(read(new Bool(), [true, false, null])).toEqual([true, false, null]);
  });

  it('read the validity, not the garbage that a null slot holds', () => {
    const values = Int16Array.of(7, 12345, 9);
    const data = makeData({
      type: new Int16(),
      length: 3,
      nullCount: 1,
      nullBitmap: Uint8Array.of(0b101),
      data: values,
    });
    expect(columnsOfArrow(new Table({ x: new Vector([data]) })).columns).toEqual([[7, null, 9]]);
  });

  it('read several batches as one column', () => {
    const vector = vectorFromArray([1, 2], new Int16()).concat(vectorFromArray([3], new Int16()));
    expect(columnsOfArrow(new Table({ x: vector })).columns).toEqual([[1, 2, 3]]);
  });

  it('write days as ISO text', () => {
    expect(read(new DateDay(), [new Date('2025-05-01'), null])).toEqual(['2025-05-01', null]);
  });

  it('put the point of a decimal where it belongs, below zero too', () => {
    const words = Uint32Array.of(1234, 0, 0, 0, 4294966062, 4294967295, 4294967295, 4294967295);
    const data = makeData({ type: new Decimal(2, 9), length: 2, nullCount: 0, data: words });
    expect(columnsOfArrow(new Table({ x: new Vector([data]) })).columns).toEqual([[12.34, -12.34]]);
  });

  it('refuse a list', () => {
    const list = new List(new Field('item', new Int16()));
    expect(() => read(list, [[1]])).toThrow('Column "x" is of type List<Int16>');
  });
});

describe('a batch of an Arrow stream', () => {
  const batch = batchOfArrow(
    new Table({
      pay: vectorFromArray([62.5, null, NaN], new Float64()),
      code: vectorFromArray(['001', null, 'é'], new Utf8()),
      of: vectorFromArray([1n, null, 3n], new Int64()),
    }).batches[0]!,
  );

  it('has the same values as the columns, and none where there is no column', () => {
    expect(batch.length).toBe(3);
    expect(batch.column('pay')?.values).toEqual([62.5, null, null]);
    expect(batch.column('code')?.values).toEqual(['001', null, 'é']);
    expect(batch.column('of')?.values).toEqual([1, null, 3]);
    expect(batch.column('other')).toBeNull();
  });

  it('has numbers and texts as they lie, and says which are none', () => {
    const [numbers, texts] = [batch.column('pay')?.numbers, batch.column('code')?.texts];
    expect([numbers?.values[0], numbers?.isNull?.(0), numbers?.isNull?.(1)]).toEqual([
      62.5,
      false,
      true,
    ]);
    const at = (row: number) => texts?.bytes.subarray(texts.offsets[row], texts.offsets[row + 1]);
    expect([0, 2].map((row) => new TextDecoder().decode(at(row)))).toEqual(['001', 'é']);
    expect([0, 1, 2].map((row) => texts?.isNull?.(row))).toEqual([false, true, false]);
    // What a double does not hold has to be read.
    expect(batch.column('of')?.numbers).toBeUndefined();
  });

  it('refuses what does not cross the boundary as soon as it comes', () => {
    const list = new List(new Field('item', new Int16()));
    const table = new Table({ x: vectorFromArray([[1]], list) });
    expect(() => batchOfArrow(table.batches[0]!)).toThrow('Column "x" is of type List<Int16>');
  });
});
