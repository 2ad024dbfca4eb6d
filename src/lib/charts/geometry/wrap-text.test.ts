import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { shortened, wrapText } from './wrap-text.ts';

const style = { size: 12.5 };

describe('the width of a text', () => {
  it('is that of the widest usual font: DejaVu Sans measures $123,860 at 62 px', () => {
    expect(textWidth('$123,860', style)).toBeCloseTo(60, -1);
    expect(textWidth('$123,860', { size: 12.5, bold: true })).toBeGreaterThan(
      textWidth('$123,860', style),
    );
  });

  it('counts what it does not know as wide, and East Asian characters as a whole em', () => {
    expect(textWidth('円', { size: 10 })).toBe(10);
    expect(textWidth('ß', { size: 10 })).toBeGreaterThan(5);
  });
});

describe('a text that is too long', () => {
  it('is broken after spaces, hyphens and slashes', () => {
    expect(wrapText('New York-Newark-Jersey City, NY-NJ', 130, 3, style)).toEqual([
      'New York-Newark-',
      'Jersey City, NY-NJ',
    ]);
  });

  it('ends in an ellipsis after the last line that it may take', () => {
    const lines = wrapText('Eastern Sierra-Mother Lode Region of California', 120, 2, style);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(lines.every((line) => textWidth(line, style) <= 120)).toBe(true);
  });

  it('stays whole where it fits, and is never cut to nothing', () => {
    expect(shortened('Alaska', 200, style)).toBe('Alaska');
    expect(shortened('Alaska', 1, style)).toBe('A…');
    expect(wrapText('', 100, 2, style)).toEqual(['']);
  });
});
