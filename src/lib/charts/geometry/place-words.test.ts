import { describe, expect, it } from 'vitest';
import type { View } from '#lib/domain/view.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { placeWords } from './place-words.ts';

function viewOfWords(words: readonly string[]): View {
  const columns = [
    { name: 'word', label: 'Word', kind: 'text' },
    { name: 'wanted', label: 'In demand', kind: 'text' },
  ] as const;
  return {
    question: { id: 'w', parameters: {}, statement: { sql: '', values: [] }, columns, reads: [] },
    lens: defaultLens,
    columns,
    rows: words.map((word, at) => ({ word, wanted: at % 2 === 0 })),
    sources: [],
    order: null,
    remarks: [],
    reasons: new Map(),
  };
}
const numbers = viewOfWords(Array.from({ length: 100 }, (_, at) => `Word ${at}`));

describe('words in columns', () => {
  it('run down a column before the next begins, and stay within the drawing', () => {
    const { words, height } = placeWords(numbers, 640, { label: 'word', limit: 9 });
    expect(words.map(({ x }) => Math.round(x))).toEqual([0, 0, 0, 220, 220, 220, 440, 440, 440]);
    expect(words.slice(0, 3).map(({ y }) => y)).toEqual([12, 33, 54]);
    expect(words.every(({ x, y }) => x < 640 && y < height)).toBe(true);
  });

  it('stand in one column, half as many, on a phone', () => {
    const { words } = placeWords(numbers, 320, { label: 'word', limit: 10 });
    expect(words).toHaveLength(5);
    expect(new Set(words.map(({ x }) => x))).toEqual(new Set([0]));
  });

  it('say how many are left out', () => {
    expect(placeWords(numbers, 640, { label: 'word', limit: 10 }).gap?.text).toBe('⋯ 90 more');
    expect(placeWords(numbers, 640, { label: 'word', limit: 100 }).gap).toBeNull();
  });

  it('keep every row once, in order, in bold where it is so marked', () => {
    const { words, points } = placeWords(numbers, 900, {
      label: 'word',
      strong: 'wanted',
      more: 'wanted',
      limit: 100,
    });
    expect(words.map(({ row }) => row)).toEqual(numbers.rows.map((_, at) => at));
    expect(words.slice(0, 2).map(({ strong }) => strong)).toEqual([true, false]);
    expect(points[0]).toMatchObject({
      title: 'Word 0',
      lines: [{ label: 'In demand', value: 'yes' }],
    });
  });

  it('wrap where they are long and draw nothing where there are none', () => {
    const long = viewOfWords(['A title of a great many words that goes on and on and on']);
    expect(placeWords(long, 640, { label: 'word', limit: 5 }).words[0]?.lines).toHaveLength(2);
    expect(placeWords(viewOfWords([]), 640, { label: 'word', limit: 5 })).toMatchObject({
      words: [],
      points: [],
    });
  });
});
