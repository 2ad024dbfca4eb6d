import { wrapText } from './wrap-text.ts';
import type { Spot } from './layout.ts';

/** What is written around a drawing in its file. */
export interface ChartFileText {
  readonly title: string;
  /** Statistic, unit, place, period, and the finding in a sentence. */
  readonly description: string;
  /** Sources, what the lens did, and where the figure is from; a line each. */
  readonly footer: readonly string[];
}

/** A line of text on the page of the file. */
export interface FileLine extends Spot {
  readonly words: string;
  readonly size: number;
  readonly bold: boolean;
  /** The custom property with its colour. */
  readonly tone: '--ink' | '--ink-2' | '--ink-3';
}

export interface PlacedChartFile {
  readonly width: number;
  readonly height: number;
  readonly chart: Spot;
  readonly lines: readonly FileLine[];
}

const margin = 24;

/** Lays out the page of a chart's file: title, description, drawing, footer, one under another. */
export function placeChartFile(
  { title, description, footer }: ChartFileText,
  width: number,
  height: number,
): PlacedChartFile {
  const lines: FileLine[] = [];
  let y = margin;
  const write = (text: string, size: number, tone: FileLine['tone'], bold = false) => {
    for (const words of wrapText(text, width, 12, { size, bold })) {
      y += Math.round(size * 1.35);
      lines.push({ x: margin, y: y - Math.round(size * 0.3), words, size, bold, tone });
    }
  };
  write(title, 18, '--ink', true);
  y += 4;
  if (description) write(description, 13, '--ink-2');
  y += 14;
  const chart = { x: margin, y };
  y += height + 14;
  for (const line of footer) write(line, 11, '--ink-3');
  return { width: width + 2 * margin, height: y + margin, chart, lines };
}
