import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import RichFigure from '../../../tests/support/RichFigure.svelte';
import { richFinding } from '../../../tests/support/rich-view.ts';

afterEach(() => vi.restoreAllMocks());

it('copies the citation of a figure from its sources, in the style chosen', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(RichFigure);
  await page.getByRole('tab', { name: 'Sources' }).click();
  await page.getByText('Cite', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy the BibTeX citation' }).click();
  await expect.element(page.getByText('BibTeX citation copied.')).toBeInTheDocument();
  expect(write.mock.lastCall?.[0]).toContain('@misc{pay-atlas-01-1011-pay-by-area-');
  expect(write.mock.lastCall?.[0]).toContain(`title = {{${richFinding.headline}: `);
});

it('says what to do where the browser does not let it copy', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  render(RichFigure);
  await page.getByRole('tab', { name: 'Sources' }).click();
  await page.getByText('Cite', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy the APA citation' }).click();
  await expect.element(page.getByText('Select the citation and copy it.')).toBeInTheDocument();
});
