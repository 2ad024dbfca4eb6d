import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { TableColumn } from '#lib/domain/table-schema.ts';
import ColumnList from './ColumnList.svelte';

const columns = ['year', 'area', 'pay'].map((name): TableColumn => ({
  name,
  label: name,
  type: 'string',
  kind: 'text',
  isCode: false,
}));

let shown = $state.raw<readonly string[]>([]);

async function start() {
  shown = ['year', 'area', 'pay'];
  await render(ColumnList, {
    columns,
    get shown() {
      return shown;
    },
    pinned: 0,
    filtered: [],
    open: null,
    onopen: () => {},
    ontoggle(name) {
      const rest = shown.filter((each) => each !== name);
      shown = rest.length < shown.length ? rest : [...shown, name];
    },
    onmove(name, by) {
      const rest = shown.filter((each) => each !== name);
      shown = rest.toSpliced(shown.indexOf(name) + by, 0, name);
    },
    onpin: () => {},
    panel: createRawSnippet(() => ({ render: () => '<p></p>' })),
  });
}

it('moves a column to either end with the keyboard, which keeps its place', async () => {
  await start();
  const orders = {
    left: ['year pay area', 'pay year area', 'pay year area'],
    right: ['year pay area', 'year area pay', 'year area pay'],
  };
  for (const [way, expected] of Object.entries(orders)) {
    const button = page.getByRole('button', { name: `Move pay ${way}` });
    (button.element() as HTMLElement).focus();
    for (const order of expected) {
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => shown.join(' ')).toBe(order);
      await expect.element(button).toHaveFocus();
    }
  }
});

it('leaves columns out and shows them again with the keyboard, which keeps its place', async () => {
  await start();
  const box = page.getByRole('checkbox', { name: 'Show year' });
  (box.element() as HTMLElement).focus();
  for (const order of ['area pay', 'area pay year', 'area pay']) {
    await userEvent.keyboard(' ');
    await expect.poll(() => shown.join(' ')).toBe(order);
    await expect.element(box).toHaveFocus();
  }
});
