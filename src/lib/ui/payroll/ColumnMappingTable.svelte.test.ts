import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import '../../../app.css';
import {
  sampleMapping,
  samplePreview,
  sampleSuggestion,
} from '../../../../tests/support/sample-payroll.ts';
import ColumnMappingTable from './ColumnMappingTable.svelte';

beforeEach(() => page.viewport(1280, 900));

/** The table with a holder that takes every mapping. */
async function open(mapping: ColumnMapping = sampleMapping) {
  const props = { preview: samplePreview, suggested: sampleSuggestion, mapping };
  const onmapping = vi.fn((next: ColumnMapping) => void rerender({ mapping: next }));
  const { rerender } = await render(ColumnMappingTable, { ...props, onmapping });
  return onmapping;
}
const role = (name: string) => page.getByRole('combobox', { name: `Role of ${name}` });
const row = (name: string) => page.getByRole('row', { name }).first();

describe('what each column of a payroll is', () => {
  it('is shown with examples, how much is filled, and why', async () => {
    await open();
    await expect.element(role('Job title')).toHaveValue('title');
    await expect.element(row('Job title')).toHaveTextContent(/Nurse · Clerk/);
    await expect.element(row('Job title')).toHaveTextContent(/100\s%/);
    await expect.element(row('Job title')).toHaveTextContent('its name');
    await expect.element(role('<img src=x onerror=alert(1)>')).toHaveValue('');
    await expect
      .element(role('<img src=x onerror=alert(1)>'))
      .toHaveTextContent(/^Not used: other pay/);
  });

  it('is changed by the reader, who is told what lost its role', async () => {
    const onmapping = await open();
    await role('Unit').selectOptions('Job title');
    expect(onmapping.mock.lastCall![0].columns).toEqual({ id: 0, title: 2, sex: 4 });
    await expect
      .element(page.getByText('Job title was taken from “Job title”, now not used.'))
      .toBeVisible();
    await expect.element(role('Job title')).toHaveValue('');
    await expect.element(row('Unit')).toHaveTextContent('chosen by you');
  });

  it('can be pay for several columns, each with its period', async () => {
    const onmapping = await open();
    await role('<img src=x onerror=alert(1)>').selectOptions('Base pay');
    await page
      .getByRole('combobox', { name: 'Pay period of <img src=x onerror=alert(1)>' })
      .selectOptions('an hour');
    expect(onmapping.mock.lastCall![0].pay).toEqual([
      { at: 3, period: 'by-column' },
      { at: 5, period: 'hour' },
    ]);
    await expect.element(page.getByText(/filled counts, from left to right/)).toBeVisible();
  });

  it('says what is missing before the rows can be read', async () => {
    await open();
    await role('Unit').selectOptions('Not used');
    await expect.element(page.getByText(/^No column says of which period/)).toBeVisible();
    await role('Pay').selectOptions('Not used');
    await expect.element(page.getByText(/^No column is taken for pay/)).toBeVisible();
  });

  it('stands beside the first rows, hostile cells as text', async () => {
    await open();
    const first = page.getByRole('region', { name: 'The first rows' });
    await expect.element(first).toHaveTextContent('<b>bold</b>');
    await expect.element(first).toHaveTextContent('=cmd');
    expect(first.element().querySelectorAll('tbody tr')).toHaveLength(3);
    expect(document.querySelector('img, b')).toBeNull();
  });

  it('is worked by keyboard', async () => {
    const onmapping = await open();
    await userEvent.tab();
    await expect.element(role('Person')).toHaveFocus();
    await userEvent.keyboard('Gr');
    expect(onmapping.mock.lastCall![0].columns.grade).toBe(0);
  });

  it('becomes labelled rows on a phone, and the page does not scroll sideways', async () => {
    await page.viewport(360, 800);
    await open();
    const cell = row('Job title').element().querySelector('td')!;
    await expect.poll(() => getComputedStyle(cell).display).toBe('block');
    expect(getComputedStyle(cell, '::before').content).toContain('Examples:');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
