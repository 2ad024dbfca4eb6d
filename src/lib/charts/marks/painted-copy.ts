// What a mark looks like by style sheet or custom property, with the value that need not be written.
const initial: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'font-size': '12.5px',
  'font-weight': '400',
  'text-anchor': 'start',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};
const ofThePage = ['class', 'style', 'tabindex', 'aria-describedby', 'data-point'];

/** A copy of a drawing in which every mark carries its own paint, and nothing is left of the page. */
export function paintedCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  for (const [at, mark] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const original = originals[at];
    if (original && !(mark instanceof SVGGElement)) paint(mark, getComputedStyle(original));
  }
  for (const area of copy.querySelectorAll('.hit, .touch')) area.remove();
  for (const mark of copy.querySelectorAll('*')) {
    for (const name of ofThePage) mark.removeAttribute(name);
  }
  removeComments(copy);
  return copy;
}

function paint(mark: SVGElement, style: CSSStyleDeclaration): void {
  for (const [property, usual] of Object.entries(initial)) {
    const value = style.getPropertyValue(property);
    if (value.startsWith('url(')) continue;
    if (value === '' || value === usual) mark.removeAttribute(property);
    else mark.setAttribute(property, computedColour(value));
  }
}

/**
 * A computed colour as a file for any reader writes it: `#1f7a7a`. What a browser makes of
 * `color-mix` (`color(srgb 0.1 0.5 0.5)`) is known to browsers only. Other values stay as they are.
 */
export function computedColour(value: string): string {
  const rgb = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)\)$/.exec(value.trim());
  if (rgb) return hex(rgb.slice(1).map(Number));
  const srgb = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)\)$/.exec(value.trim());
  if (srgb) return hex(srgb.slice(1).map((part) => Number(part) * 255));
  return value.trim();
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

// The placeholders of components are comments.
function removeComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === Node.COMMENT_NODE) child.remove();
    else removeComments(child);
  }
}
