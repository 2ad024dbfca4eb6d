import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import ComparedList from './ComparedList.svelte';

const states = ['Ohio', 'Utah', 'Maine', 'Iowa', 'Texas'].map((name) => ({ code: name, name }));
const field = createRawSnippet(() => ({ render: () => '<input aria-label="Place" />' }));
const button = (name: string) => page.getByRole('button', { name: `Remove ${name}` });

/** The list, of which what is removed is gone. */
async function listed(count: number) {
  let items = states.slice(0, count);
  const onremove = vi.fn((code: string) => {
    items = items.filter((item) => item.code !== code);
    void list.rerender({ items });
  });
  const list = await render(ComparedList, { label: 'Places', items, onremove, field });
  return onremove;
}

describe('what is compared', () => {
  it('is removed with the keyboard, which then stands on what took its place', async () => {
    const onremove = await listed(4);
    button('Utah').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onremove).toHaveBeenCalledExactlyOnceWith('Utah');
    await expect.element(button('Maine')).toHaveFocus();
    await expect.element(page.getByRole('status')).toHaveTextContent('Utah is removed.');
  });

  it('leaves the keyboard on the last where the last is removed', async () => {
    await listed(3);
    button('Maine').element().focus();
    await userEvent.keyboard(' ');
    await expect.element(button('Utah')).toHaveFocus();
  });

  it('keeps one, and leads on to the field that adds another', async () => {
    await listed(2);
    button('Ohio').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Place', { exact: true })).toHaveFocus();
    expect(page.getByRole('button').elements()).toHaveLength(0);
    await expect.element(page.getByRole('group', { name: 'Places' })).toHaveTextContent('Utah');
  });

  it('leads from the field that adds the fifth to what it added', async () => {
    const items = states.slice(0, 4);
    const list = await render(ComparedList, { label: 'Places', items, onremove: vi.fn(), field });
    page.getByLabelText('Place', { exact: true }).element().focus();
    await list.rerender({ items: states });
    await expect.element(button('Texas')).toHaveFocus();
  });

  it('says that there are as many as can be, and offers no more', async () => {
    await listed(5);
    await expect.element(page.getByText(/Five at most/)).toBeVisible();
    expect(page.getByRole('textbox').elements()).toHaveLength(0);
  });
});
