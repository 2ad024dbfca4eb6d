import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import RichFigure from '../../../tests/support/RichFigure.svelte';
import { richFinding, richView } from '../../../tests/support/rich-view.ts';
import { formatCell } from '#lib/domain/format.ts';
import { presentedColumns } from '#lib/domain/presented-columns.ts';

const view = richView();
const { body } = render(RichFigure, { props: { view } });
const plain = /<noscript>([\s\S]*)<\/noscript>/.exec(body)?.[1] ?? '';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('a figure without a script', () => {
  it('has its drawing and its sentence', () => {
    expect(body).toMatch(/<svg[\s\S]*data-value="80000"/);
    expect(body).toContain(`>${richFinding.sentence}</p>`);
  });

  it('has every cell of its table', () => {
    const cells = [...plain.matchAll(/<t[dh](?: scope="row")?>([^<]*)</g)].map(([, text]) => text);
    const columns = presentedColumns(view);
    expect(cells).toEqual(
      view.rows.flatMap((row) => columns.map((column) => escaped(formatCell(row, column)))),
    );
  });

  it('has its sources with licence and attribution', () => {
    expect(plain).toContain('Licence: public domain');
    expect(plain).toContain('href="https://www.bls.gov/oes/tables.htm"');
    expect(plain).toContain('Market exchange on 2026-09-29: 1 USD = 0.8 EUR.');
  });

  it('spends no attribute on its cells', () => {
    expect(plain).not.toMatch(/<td [^>]/);
  });

  it('marks what a script is needed for, so that it is not shown', () => {
    const holders = body.match(/<(?:div|p)[^>]*>(?=(?:<!--[^>]*>)*<button)/g) ?? [];
    expect(holders).toHaveLength(2);
    for (const holder of holders) expect(holder).toContain('needs-script');
  });
});
