import { describe, expect, it } from 'vitest';
import { placeChartFile } from './place-chart-file.ts';

const text = {
  title: 'Three in four in the New York metro earn more than the nation’s median',
  description: 'Percentile wages, USD a year, May 2025',
  footer: ['U.S. Bureau of Labor Statistics, OEWS, May 2025', 'https://example.org/occupations'],
};

describe('the page of a chart’s file', () => {
  it('has title, description, drawing and footer one under another', () => {
    const { lines, chart, width, height } = placeChartFile(text, 300, 200);
    const ys = lines.map(({ y }) => y);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(lines.filter(({ bold }) => bold).length).toBeGreaterThan(1);
    expect(lines.filter(({ y }) => y < chart.y).at(-1)?.words).toContain('May 2025');
    expect(lines.find(({ words }) => words.startsWith('U.S.'))!.y).toBeGreaterThan(chart.y + 200);
    expect(height).toBeGreaterThan(ys.at(-1)!);
    expect(width).toBeGreaterThan(300);
  });

  it('needs no description and no footer', () => {
    const { lines } = placeChartFile({ title: 'Pay', description: '', footer: [] }, 300, 200);
    expect(lines.map(({ words }) => words)).toEqual(['Pay']);
  });
});
