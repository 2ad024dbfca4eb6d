import { placeChartFile, type ChartFileText } from './geometry/place-chart-file.ts';
import { computedColour, paintedCopy } from './marks/painted-copy.ts';

const namespace = 'http://www.w3.org/2000/svg';
const fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * A drawing on the page as a file that stands by itself: colours as they are on screen, fonts named,
 * title and description above it and the footer's lines (sources, remarks, address) below.
 */
export function svgFile(svg: SVGSVGElement, text: ChartFileText): string {
  const { width, height } = svg.viewBox.baseVal;
  const page = placeChartFile(text, width, height);
  const colour = (token: string) => computedColour(getComputedStyle(svg).getPropertyValue(token));

  const file = element('svg', {
    width: page.width,
    height: page.height,
    viewBox: `0 0 ${page.width} ${page.height}`,
    'font-family': fonts,
    'font-size': 12.5,
    role: 'img',
  });
  file.append(
    element('title', {}, text.title),
    element('desc', {}, text.description),
    element('rect', { width: page.width, height: page.height, fill: colour('--raised') }),
    ...page.lines.map(({ x, y, size, bold, tone, words }) =>
      element(
        'text',
        { x, y, 'font-size': size, 'font-weight': bold ? 650 : 400, fill: colour(tone) },
        words,
      ),
    ),
  );
  const drawing = element('g', { transform: `translate(${page.chart.x}, ${page.chart.y})` });
  drawing.append(...paintedCopy(svg).childNodes);
  file.append(drawing);
  return `${new XMLSerializer().serializeToString(file)}\n`;
}

/** The same file as a picture, `scale` pixels to a px. Throws where the browser cannot draw it. */
export async function pngFile(svgText: string, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas to draw a picture on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))),
      'image/png',
    );
  });
}

function element(name: string, attributes: Record<string, string | number>, text?: string) {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}
