import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { readOwnRates } from '#lib/data/own-rates.ts';
import OwnRates from './OwnRates.svelte';

const list = 'currency,rate,date\nEUR,0.87,2026-01-01\nXYZ,2,2026-01-01\n';

function open() {
  const onuse = vi.fn();
  const oncancel = vi.fn();
  render(OwnRates, { read: readOwnRates, onuse, oncancel });
  return { onuse, oncancel };
}
const button = (name: string) => page.getByRole('button', { name });
const rows = () => page.getByRole('textbox', { name: 'Or paste the rows' });

describe('the form for one’s own exchange rates', () => {
  it('shows each rate with its direction, and what is not used, before anything is used', async () => {
    const { onuse } = open();
    await rows().fill(list);
    await button('Read the rows').click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Rates read: 1. Lines not used: 1.');
    await expect.element(page.getByText('1 USD = 0.87 EUR')).toBeVisible();
    await expect
      .element(page.getByText('Line 3. “XYZ” is not an ISO 4217 currency code.'))
      .toBeVisible();
    expect(onuse).not.toHaveBeenCalled();
    await button('Use these rates').click();
    expect(onuse).toHaveBeenCalledExactlyOnceWith({
      name: 'pasted text',
      date: '2026-01-01',
      unitsPerUsd: { EUR: 0.87 },
    });
  });

  it('takes a file by its button, under its name', async () => {
    const { onuse } = open();
    const file = new File([list], 'rates.csv', { type: 'text/csv' });
    await userEvent.upload(page.getByLabelText(/choose one/), file);
    await button('Use these rates').click();
    expect(onuse).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'rates.csv' }));
  });

  it('takes a file that is dropped', async () => {
    open();
    const data = new DataTransfer();
    data.items.add(new File([list], 'dropped.csv', { type: 'text/csv' }));
    const zone = page.getByRole('group', { name: 'Drop a file of rates here' }).element();
    zone.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
    await expect.element(page.getByText('1 USD = 0.87 EUR')).toBeVisible();
  });

  it('says why it cannot use a list, and offers no use of it', async () => {
    open();
    await rows().fill('EUR;0,87');
    await button('Read the rows').click();
    await expect.element(page.getByRole('status')).toHaveTextContent(/^Not used\. Its first line/);
    expect(button('Use these rates').elements()).toHaveLength(0);
  });

  it('does not read a file that is too large', async () => {
    open();
    const file = new File(['x'.repeat(1_000_001)], 'all.csv', { type: 'text/csv' });
    await userEvent.upload(page.getByLabelText(/choose one/), file);
    await expect.element(page.getByRole('status')).toHaveTextContent(/larger than 1 MB/);
  });

  it('is worked by keyboard, from the file to the cancel button', async () => {
    const { oncancel } = open();
    await userEvent.tab();
    await expect.element(page.getByLabelText(/choose one/)).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('currency,rate{Enter}EUR,0.87');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('1 USD = 0.87 EUR')).toBeVisible();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(button('Use these rates')).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(oncancel).toHaveBeenCalledOnce();
  });

  it('shows hostile cells as text', async () => {
    open();
    await rows().fill('currency,rate\n<img src=x onerror=alert(1)>,1\nEUR,0.87\n');
    await button('Read the rows').click();
    await expect.element(page.getByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});
