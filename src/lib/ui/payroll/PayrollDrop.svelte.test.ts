import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { mostFileBytes, type PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import '../../../app.css';
import PayrollDrop from './PayrollDrop.svelte';

beforeEach(() => page.viewport(1280, 900));

async function open({ busy = false } = {}) {
  const onsource = vi.fn<(source: PayrollSource) => void>();
  const onexample = vi.fn();
  const onready = vi.fn();
  const { rerender } = await render(PayrollDrop, { busy, onsource, onexample, onready });
  return { onsource, onexample, onready, rerender };
}
const button = (name: string) => page.getByRole('button', { name });
const rows = () => page.getByRole('textbox', { name: 'Or paste rows' });
const file = () => page.getByLabelText('Payroll file', { exact: true });
const zone = () => page.getByRole('group', { name: 'Drop a payroll file here' }).element();
const csv = (name = 'payroll.csv') => new File(['title,pay\nNurse,80000\n'], name);

/** Drops onto an element; whether the page took it, so that the browser does not open it. */
function drop(on: EventTarget, data: DataTransfer): boolean {
  const event = { dataTransfer: data, bubbles: true, cancelable: true };
  return !on.dispatchEvent(new DragEvent('drop', event));
}

function holding(...files: File[]): DataTransfer {
  const data = new DataTransfer();
  for (const each of files) data.items.add(each);
  return data;
}

/** A file that says that it is as large as this. */
function large(size: number): File {
  const big = csv('all.csv');
  Object.defineProperty(big, 'size', { value: size });
  return big;
}

describe('the place where a payroll is dropped', () => {
  it('says what it takes, the limits, and that the file stays, before anything is dropped', async () => {
    await open();
    const about = page.getByText(/^CSV, TSV, text separated by semicolons, or an Excel workbook/);
    await expect.element(about).toHaveTextContent('at most 1,000,000 rows and 400 MB');
    await expect.element(about).toHaveTextContent('The file stays in this tab');
    await expect.element(file()).toHaveAccessibleDescription(/The file stays in this tab/);
  });

  it('takes a file that is chosen, and the same one again once it is mended', async () => {
    const { onsource } = await open();
    await userEvent.upload(file(), csv());
    await userEvent.upload(file(), csv());
    await vi.waitFor(() => expect(onsource).toHaveBeenCalledTimes(2));
    expect(onsource.mock.lastCall![0]).toMatchObject({ name: 'payroll.csv' });
  });

  it('folds once a payroll is open, forgets what was pasted, and still takes a file', async () => {
    const { onsource, rerender } = await open();
    await rows().fill('title,pay');
    await rerender({ folded: true });
    await expect.element(rows()).not.toBeInTheDocument();
    expect(drop(document.body, holding(csv()))).toBe(true);
    expect(onsource).toHaveBeenCalledOnce();
    await page.getByText('Open another payroll').click();
    await expect.element(rows()).toHaveValue('');
  });

  it('takes a file dropped on it, or anywhere on the page', async () => {
    const { onsource } = await open();
    expect(drop(zone(), holding(csv('zone.csv')))).toBe(true);
    expect(drop(document.body, holding(csv('body.csv')))).toBe(true);
    expect(onsource.mock.calls.map(([{ name }]) => name)).toEqual(['zone.csv', 'body.csv']);
  });

  it('leaves a file to another place of the page that takes it', async () => {
    const { onsource } = await open();
    const other = document.body.appendChild(document.createElement('div'));
    other.addEventListener('drop', (event) => event.preventDefault());
    drop(other, holding(csv()));
    other.remove();
    expect(onsource).not.toHaveBeenCalled();
  });

  it('takes text dropped on it, but not on the rest of the page', async () => {
    const { onsource } = await open();
    const data = new DataTransfer();
    data.setData('text/plain', 'title,pay\nNurse,1');
    drop(document.body, data);
    expect(onsource).not.toHaveBeenCalled();
    drop(zone(), data);
    expect(onsource).toHaveBeenCalledExactlyOnceWith({
      name: 'dropped rows',
      text: 'title,pay\nNurse,1',
    });
  });

  it('refuses several files at once', async () => {
    const { onsource } = await open();
    drop(zone(), holding(csv('a.csv'), csv('b.csv')));
    await expect.element(page.getByRole('status')).toHaveTextContent('Drop one at a time.');
    expect(onsource).not.toHaveBeenCalled();
  });

  it('refuses a file that is too large, says what to do, and takes the next', async () => {
    const { onsource } = await open();
    const data = holding(csv());
    Object.defineProperty(data, 'files', { value: [large(mostFileBytes + 1)] });
    drop(zone(), data);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(/“all\.csv” has 400 MB; the most is 400 MB\. Leave out columns/);
    expect(onsource).not.toHaveBeenCalled();
    drop(zone(), holding(csv()));
    expect(onsource).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('takes no file while another is read, says so, and keeps the browser from opening it', async () => {
    const { onsource, rerender } = await open({ busy: true });
    await expect.element(file()).toBeDisabled();
    expect(drop(document.body, holding(csv()))).toBe(true);
    expect(onsource).not.toHaveBeenCalled();
    await expect.element(page.getByRole('status')).toHaveTextContent(/^A file is being read/);
    await rerender({ busy: false });
    await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('tells once, and before the file is there, that one may come', async () => {
    const { onready, onsource } = await open();
    window.dispatchEvent(new DragEvent('dragenter'));
    expect(onready).toHaveBeenCalledOnce();
    expect(onsource).not.toHaveBeenCalled();
    await file().element().focus();
    expect(onready).toHaveBeenCalledOnce();
  });

  it('tells it as well when the place is reached by keyboard', async () => {
    const { onready } = await open();
    await userEvent.tab();
    await expect.element(file()).toHaveFocus();
    expect(onready).toHaveBeenCalledOnce();
  });

  it('is worked by keyboard: rows are pasted and read', async () => {
    const { onsource, onexample } = await open();
    await expect.element(button('Read the rows')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(rows()).toHaveFocus();
    await userEvent.keyboard('title,pay{Enter}Nurse,1');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onsource).toHaveBeenCalledExactlyOnceWith({
      name: 'pasted rows',
      text: 'title,pay\nNurse,1',
    });
    await userEvent.tab();
    await expect.element(button('Try a made-up payroll')).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(onexample).toHaveBeenCalledOnce();
  });

  it('offers no made-up payroll where there is none', async () => {
    await render(PayrollDrop, { busy: false, onsource: vi.fn() });
    expect(button('Try a made-up payroll').elements()).toHaveLength(0);
  });

  it('fits a phone', async () => {
    await page.viewport(360, 800);
    await open();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
