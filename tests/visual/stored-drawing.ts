import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Example } from './charts/example.ts';

/**
 * An example as the server draws it, one element a line: the form in which drawings are stored and
 * compared. Marks of the framework and class names that change with every build are left out.
 */
export function drawingOf(example: Example, width: number): string {
  const html = example.at(
    width,
    <Props extends object>(component: Component<Props>, props: Props) =>
      render(component, { props }).body,
  );
  const svg = /<svg[\s\S]*<\/svg>/.exec(html)?.[0];
  if (!svg) throw new Error(`${example.name} draws nothing`);
  return indented(
    svg
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/\s*\bsvelte-[a-z0-9]+/g, '')
      .replace(/ class=""/g, '')
      .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '),
  );
}

function indented(svg: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const [, text = '', tag = ''] of svg.matchAll(/([^<]*)(<[^>]*>)/g)) {
    if (text.trim()) lines[lines.length - 1] += text.trim();
    const closes = tag.startsWith('</');
    if (closes) depth -= 1;
    if (
      closes &&
      lines.at(-1)?.startsWith(`${'  '.repeat(depth)}${tag.replace('</', '<').slice(0, -1)}`)
    ) {
      lines[lines.length - 1] += tag;
    } else {
      lines.push('  '.repeat(depth) + tag);
    }
    if (!closes && !tag.endsWith('/>')) depth += 1;
  }
  return `${lines.join('\n')}\n`;
}
