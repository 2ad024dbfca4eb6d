import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../app.css';
import PrivacyPanel from './PrivacyPanel.svelte';

beforeEach(() => page.viewport(1280, 900));

const sql = "from read_csv('https://example.com/<b>x</b>')";

function given() {
  return {
    requests: [] as { name: string; at: number }[],
    since: 1000 as number | null,
    bytes: 12_000_000 as number | null,
    leak: vi.fn(async () => ({ sql, message: 'Refused to connect' })),
    onforget: vi.fn(),
    forgotten: null as { bytes: number } | null,
  };
}
const button = (name: string) => page.getByRole('button', { name });

describe('the proof that nothing leaves the tab', () => {
  it('counts requests in a live region and lists them', async () => {
    const props = given();
    const { rerender } = await render(PrivacyPanel, props);
    const count = page.getByRole('status').first();
    await expect.element(count).toHaveTextContent('Requests since the file was opened: 0');
    await rerender({ requests: [{ name: 'https://here/data/metros.gz', at: 3500 }] });
    await expect.element(count).toHaveTextContent('Requests since the file was opened: 1');
    await expect
      .element(page.getByText('https://here/data/metros.gz, 2.5 s after it was opened'))
      .toBeVisible();
  });

  it('counts nothing before a payroll is open', async () => {
    await render(PrivacyPanel, { ...given(), since: null, bytes: null });
    await expect.element(page.getByText('No payroll is open.')).toBeVisible();
    await expect.element(page.getByText('The engine holds no rows of a payroll.')).toBeVisible();
    await expect.element(button('Forget the payroll')).toHaveAttribute('aria-disabled', 'true');
  });

  it('lets a reader try to leak, and shows the statement and what blocked it', async () => {
    const props = given();
    await render(PrivacyPanel, props);
    await button('Try to leak').click();
    await expect.element(page.getByText(sql)).toBeVisible();
    await expect.element(page.getByText('Refused to connect')).toBeVisible();
    expect(document.querySelector('b')).toBeNull();
    expect(props.leak).toHaveBeenCalledOnce();
    await expect.element(button('Try to leak')).toHaveFocus();
  });

  it('does not call a trial blocked that could not be made', async () => {
    const leak = async () => Promise.reject(new Error('The engine did not start.'));
    await render(PrivacyPanel, { ...given(), leak });
    await button('Try to leak').click();
    await expect
      .element(page.getByText('It could not be tried: The engine did not start.'))
      .toBeVisible();
    expect(page.getByText('Blocked.').elements()).toHaveLength(0);
  });

  it('says what the rows take, and forgets them by keyboard without asking', async () => {
    const props = given();
    const { rerender } = await render(PrivacyPanel, props);
    await expect
      .element(page.getByText(/^The engine holds 12 MB in its memory: the rows, and/))
      .toBeVisible();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(props.onforget).toHaveBeenCalledOnce();
    await rerender({ bytes: null, forgotten: { bytes: 12_000_000 } });
    await expect
      .element(page.getByText('Forgotten: the worker that held 12 MB has ended.'))
      .toBeVisible();
    const count = page.getByRole('status').first();
    await expect.element(count).toHaveTextContent('No payroll is open. Requests while it was: 0');
    expect(page.getByRole('button').elements()).toHaveLength(0);
  });

  it('fits a phone', async () => {
    await page.viewport(360, 800);
    const name = `https://here/${'x'.repeat(500)}`;
    await render(PrivacyPanel, { ...given(), requests: [{ name, at: 2000 }] });
    await button('Try to leak').click();
    await expect.element(page.getByText(sql)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
