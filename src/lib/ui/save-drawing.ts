import { pngFile, svgFile } from '#lib/charts/chart-file.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import { sourceLines } from './source-line.ts';

/** A drawing on the page as an SVG file that says what it shows, from which sources, and where it is from. */
export function svgOf(element: SVGSVGElement, { view, finding, address }: FigureContent): string {
  return svgFile(element, {
    title: finding.headline,
    description: `${finding.subtitle}. ${finding.sentence}`,
    footer: [...sourceLines(view.sources), ...view.remarks, address],
  });
}

export const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

export const pngBlob = (svg: string): Promise<Blob> => pngFile(svg);
