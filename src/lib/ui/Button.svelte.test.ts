import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Button from './Button.svelte';

it('keeps the keyboard’s place while it is disabled, and does nothing', async () => {
  const onclick = vi.fn();
  const children = createRawSnippet(() => ({ render: () => '<span>Write the file</span>' }));
  const { rerender } = await render(Button, { onclick, children });
  const button = page.getByRole('button', { name: 'Write the file' });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await rerender({ disabled: true });
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onclick).toHaveBeenCalledOnce();
  await rerender({ disabled: false });
  await userEvent.keyboard('{Enter}');
  expect(onclick).toHaveBeenCalledTimes(2);
});
