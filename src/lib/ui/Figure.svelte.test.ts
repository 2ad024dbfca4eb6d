import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import RichFigure from '../../../tests/support/RichFigure.svelte';
import { naturalHeight } from './natural-height.ts';
import { richFinding, richView } from '../../../tests/support/rich-view.ts';

const figure = () => page.getByRole('figure', { name: richFinding.headline });
const button = (name: string | RegExp) => figure().getByRole('button', { name });

afterEach(() => vi.restoreAllMocks());

/** What the browser is given to save, without saving it. */
function saved() {
  const files: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob: blobs.get(this.href)! });
  });
  return files;
}

describe('a figure', () => {
  it('is named by its headline, described by its sentence, and has the faces and buttons promised', async () => {
    render(RichFigure);
    await expect.element(figure()).toBeVisible();
    await expect.element(figure()).toHaveAccessibleDescription(richFinding.sentence);
    expect(
      figure()
        .getByRole('tab')
        .elements()
        .map((tab) => tab.textContent),
    ).toEqual(['Chart', 'Map', 'Table', 'Sources']);
    for (const name of [
      'Download CSV (6 rows)',
      'Download Excel',
      'Download SVG',
      'Download PNG',
      'Copy link',
      'Embed this figure',
      'Show SQL',
    ]) {
      await expect.element(figure().getByRole('button', { name, exact: true })).toBeVisible();
    }
  });

  it('says nothing of its note that the page says for all figures', async () => {
    const finding = { ...richFinding, note: 'Of this one alone. Of all of them.' };
    const { rerender } = await render(RichFigure, { finding, said: ['Of all of them.'] });
    await expect.element(figure().getByText('Of this one alone.', { exact: true })).toBeVisible();
    await rerender({ said: [finding.note] });
    expect(figure().getByText('Of this one alone.').elements()).toHaveLength(0);
  });

  it('says at its foot where the figures are from, at which rate, and what is missing', async () => {
    render(RichFigure);
    for (const line of [
      'US Bureau of Labor Statistics, May 2025 · public domain · retrieved 2026-09-29',
      'Market exchange on 2026-09-29: 1 USD = 0.8 EUR.',
      '6 cells suppressed by the publisher',
      '3 cells top-coded',
    ]) {
      await expect.element(figure().getByText(line)).toBeVisible();
    }
  });

  it('moves between its faces with the arrow keys, one at a time', async () => {
    render(RichFigure);
    await figure().getByRole('tab', { name: 'Chart' }).click();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    const table = figure().getByRole('tab', { name: 'Table' });
    await expect.element(table).toHaveFocus();
    await expect.element(table).toHaveAttribute('aria-selected', 'true');
    await expect.element(figure().getByRole('table')).toBeVisible();
    expect(figure().getByRole('group', { name: richFinding.sentence }).elements()).toHaveLength(0);
    await userEvent.keyboard('{End}');
    await expect.element(figure().getByText('OEWS by state')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(figure().getByRole('tab', { name: 'Chart' })).toHaveFocus();
  });

  it('makes no table before a reader wants it', async () => {
    const { container } = await render(RichFigure);
    expect(container.querySelector('td')).toBeNull();
    expect(container.querySelector('noscript')?.childNodes).toHaveLength(0);
  });

  it('is busy while a new answer is on its way, and keeps the rows it has', async () => {
    render(RichFigure, { pending: true });
    await expect.element(figure()).toHaveAttribute('aria-busy', 'true');
    expect(figure().element().querySelectorAll('[data-value]').length).toBeGreaterThan(0);
  });

  it('says what went wrong and keeps the rows it has', async () => {
    render(RichFigure, { problem: 'The data engine did not start.' });
    await expect
      .element(figure().getByText('Not updated: The data engine did not start.'))
      .toBeVisible();
    expect(figure().element().querySelectorAll('[data-value]').length).toBeGreaterThan(0);
  });

  it('says which filter to relax where no row is left', async () => {
    const view = { ...richView(), rows: [] };
    render(RichFigure, { view, empty: 'No metro matches “xyz”. Search for less.' });
    await expect.element(figure().getByText('No metro matches “xyz”.')).toBeVisible();
    await expect.element(button('Download CSV (0 rows)')).toBeVisible();
  });

  it('saves files named for what they hold, and says so', async () => {
    const files = saved();
    render(RichFigure);
    for (const name of [/^Download CSV \(/, 'Download Excel', 'Download SVG', 'Download PNG']) {
      const before = files.length;
      await button(name).click();
      await expect.poll(() => files.length, { timeout: 10_000 }).toBe(before + 1);
    }
    const date = new Date().toISOString().slice(0, 10);
    expect(files.map(({ name }) => name)).toEqual(
      ['csv', 'xlsx', 'svg', 'png'].map((ext) => `01-1011-pay-by-area_cmd_eur_${date}.${ext}`),
    );
    await expect.element(figure().getByRole('status')).toHaveTextContent(`Saved ${files[3]!.name}`);
    expect(await files[0]!.blob.text()).toMatch(/^# title: /);
    expect(files[3]!.blob.type).toBe('image/png');
  });

  it('saves the same rows in other formats from its sources', async () => {
    const files = saved();
    render(RichFigure);
    await figure().getByRole('tab', { name: 'Sources' }).click();
    const starts = {
      'CSV for Excel': '\ufeff# title: ',
      JSON: '{\n',
      'newline-delimited JSON': '{"notes":',
      Arrow: 'ARROW1',
      'DuckDB script': '-- title: ',
    };
    for (const [at, name] of Object.keys(starts).entries()) {
      await figure()
        .getByRole('button', { name: `Download ${name}`, exact: true })
        .click();
      await expect.poll(() => files.length, { timeout: 10_000 }).toBe(at + 1);
    }
    expect(files.map(({ name }) => name.split('.').at(-1))).toEqual([
      'csv',
      'json',
      'ndjson',
      'arrow',
      'sql',
    ]);
    for (const [at, start] of Object.values(starts).entries()) {
      const bytes = new Uint8Array(await files[at]!.blob.arrayBuffer());
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      expect(text.startsWith(start)).toBe(true);
    }
    expect(await files[4]!.blob.text()).toContain(
      "read_csv('https://pay.example/data/us-oews-state.csv'",
    );
  });

  it('saves the drawing last seen, also from behind the table', async () => {
    const files = saved();
    render(RichFigure);
    await figure().getByRole('tab', { name: 'Map' }).click();
    await figure().getByRole('tab', { name: 'Table' }).click();
    await button('Download SVG').click();
    await expect.poll(() => files.length, { timeout: 10_000 }).toBe(1);
    const text = await files[0]!.blob.text();
    expect(text).toContain('A second drawing');
    expect(text).toContain(richFinding.headline);
    // The address may be broken over lines.
    expect(text.replaceAll(/<\/text><text[^>]*>/g, '')).toContain('#by-area');
    expect(figure().element().querySelector('[data-drawing]')).toBeNull();
  });

  it('says why where a file cannot be made', async () => {
    render(RichFigure, { tools: () => Promise.reject(new Error('offline')) });
    await button(/CSV/).click();
    await expect
      .element(figure().getByRole('status'))
      .toHaveTextContent('The file could not be made: offline');
  });

  it('copies the link that leads back to it', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(RichFigure);
    await button('Copy link').click();
    await expect.element(figure().getByRole('status')).toHaveTextContent('Link copied');
    expect(write.mock.lastCall?.[0]).toMatch(/^http.*#by-area$/);
  });

  it('gives the HTML that puts it, on its face of the moment, into another page', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { container } = await render(RichFigure);
    await figure().getByRole('tab', { name: 'Map' }).click();
    const high = container.querySelector('figure')!.offsetHeight;
    await button('Embed this figure').click();
    const dialog = page.getByRole('dialog', { name: 'Embed this figure' });
    await dialog.getByRole('button', { name: 'Copy HTML' }).click();
    await expect.element(dialog.getByRole('status')).toHaveTextContent('HTML copied');
    const html = write.mock.lastCall?.[0] ?? '';
    await expect.element(dialog.getByRole('textbox', { name: 'HTML' })).toHaveValue(html);
    const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')!;
    expect(frame.title).toBe(richFinding.headline);
    expect(frame.getAttribute('src')).toMatch(/^http.*[?&]embed=by-area&face=Map#by-area$/);
    expect(Number(frame.height)).toBeGreaterThanOrEqual(high);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button('Embed this figure')).toHaveFocus();
  });

  it('measures itself for other pages as high as nothing stretches it', async () => {
    const { container } = await render(RichFigure);
    const element = container.querySelector('figure')!;
    const own = element.offsetHeight;
    container.style.cssText = `display: grid; height: ${own + 400}px`;
    expect(element.offsetHeight).toBeGreaterThan(own + 300);
    expect(naturalHeight(element)).toBe(own);
    expect(element.offsetHeight).toBeGreaterThan(own + 300);
  });

  it('gives no HTML of what the reader entered, and says why', async () => {
    render(RichFigure, { personal: true });
    await button('Embed this figure').click();
    const dialog = page.getByRole('dialog', { name: 'Embed this figure' });
    await expect.element(dialog.getByText('It shows a pay that was entered here')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Copy HTML' }).elements()).toHaveLength(0);
  });

  it('shows the statement in a dialog, copies it, and gives the focus back', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(RichFigure);
    await button('Show SQL').click();
    const dialog = page.getByRole('dialog', { name: 'The statement behind these rows' });
    await expect.element(dialog.getByText(/round\(pay_p50 \* 0\.8e0/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Copy SQL' }).click();
    expect(write.mock.lastCall?.[0]).toContain("where soc_code = '01-1011'");
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button('Show SQL')).toHaveFocus();
  });

  it('shows every face and every row on paper, and goes back to the face before', async () => {
    const view = richView();
    const rows = Array.from({ length: 100 }, (_, at) => view.rows[at % 6]!);
    const { container } = await render(RichFigure, { view: { ...view, rows } });
    window.dispatchEvent(new Event('beforeprint'));
    expect(container.querySelectorAll('tbody tr')).toHaveLength(100);
    expect(container.querySelectorAll('[data-drawing]')).toHaveLength(2);
    await expect.element(figure().getByText('OEWS by state')).toBeVisible();
    window.dispatchEvent(new Event('afterprint'));
    expect(container.querySelector('table')).toBeNull();
  });
});
