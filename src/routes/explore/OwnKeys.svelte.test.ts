import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { readOwnTable } from '#lib/data/explore/own/read-own-table.ts';
import OwnKeys from './OwnKeys.svelte';

it('lists the first codes that are not known, and all of them when asked', async () => {
  const unknown = Array.from({ length: 30 }, (_, at) => `99-90${10 + at}`);
  const source = { name: 'staff.csv', text: `soc\n29-1141\n${unknown.join('\n')}\n` };
  const known = [{ kind: 'occupation' as const, written: '29-1141', code: '29-1141' }];
  const read = await readOwnTable(source, { overrules: {}, keys: { occupation: 0 }, known });
  await render(OwnKeys, { brought: { ...read, source, overrules: {} }, onkeys: () => {} });
  const listed = page.getByRole('listitem');
  await expect.element(page.getByText('1 of 31 rows match, 30 codes are not known:')).toBeVisible();
  await expect.element(listed.last()).toHaveTextContent('and 18 more');
  const all = page.getByRole('button', { name: 'List them all: Occupation (SOC code)' });
  await all.click();
  await expect.element(listed.last()).toHaveTextContent('99-9039');
  await expect.element(all).toHaveAttribute('aria-pressed', 'true');
  await all.click();
  await expect.element(listed.last()).toHaveTextContent('and 18 more');
});
