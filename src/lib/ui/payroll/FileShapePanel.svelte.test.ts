import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '../../../app.css';
import { samplePreview } from '../../../../tests/support/sample-payroll.ts';
import FileShapePanel from './FileShapePanel.svelte';

beforeEach(() => page.viewport(1280, 900));

async function open(preview = samplePreview) {
  const onshape = vi.fn();
  await render(FileShapePanel, { preview, onshape });
  return onshape;
}
const control = (name: string) => page.getByRole('combobox', { name });

describe('how a file was read', () => {
  it('is said, with the lines above the head as they are', async () => {
    await open();
    await expect.element(page.getByRole('region', { name: 'How the file was read' })).toBeVisible();
    await expect.element(page.getByText(/^Read as Windows-1252/)).toBeVisible();
    await expect.element(page.getByText('Payroll of <i>March</i>', { exact: true })).toBeVisible();
    expect(document.querySelector('i')).toBeNull();
  });

  it('can be changed, one thing at a time', async () => {
    const onshape = await open();
    await expect.element(control('Encoding')).toHaveValue('windows-1252');
    await control('Encoding').selectOptions('UTF-8');
    expect(onshape).toHaveBeenLastCalledWith({ encoding: 'utf-8' });
    await control('Separator').selectOptions('Tab');
    expect(onshape).toHaveBeenLastCalledWith({ delimiter: '\t' });
    await control('Decimal mark').selectOptions('Comma: 1.234,56');
    expect(onshape).toHaveBeenLastCalledWith({ decimal: ',' });
    expect(control('Sheet').elements()).toHaveLength(0);
  });

  it('names the columns by any of the first records, or none', async () => {
    const onshape = await open();
    const head = control('Row of column names');
    await expect.element(head).toHaveValue('1');
    await expect.element(head).toHaveTextContent(/Record 1: Payroll of <i>March<\/i>/);
    await expect.element(head).toHaveTextContent(/Record 2: Person, Job title, Unit/);
    await head.selectOptions('Record 3: 1, Nurse, H, 41.20, F, =cmd');
    expect(onshape).toHaveBeenLastCalledWith({ headRecord: 2 });
    await head.selectOptions('None: the columns have no names');
    expect(onshape).toHaveBeenLastCalledWith({ headRecord: null });
  });

  it('of a workbook is a sheet, without encoding or separator', async () => {
    const shape = { ...samplePreview.shape, kind: 'workbook', sheet: 'Staff' } as const;
    const onshape = await open({ ...samplePreview, shape, sheets: ['Notes', 'Staff'] });
    await control('Sheet').selectOptions('Notes');
    expect(onshape).toHaveBeenLastCalledWith({ sheet: 'Notes' });
    expect(control('Encoding').elements()).toHaveLength(0);
    expect(control('Separator').elements()).toHaveLength(0);
  });

  it('fits a phone', async () => {
    await page.viewport(360, 800);
    const above = [{ line: 1, cells: ['x'.repeat(5000)] }];
    await open({ ...samplePreview, above });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
