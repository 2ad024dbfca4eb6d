import { Table, tableToIPC, vectorFromArray, Utf8 } from 'apache-arrow';
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { defaultLens } from '#lib/domain/lens.ts';
import { viewOf } from '#lib/domain/view.ts';
import { RowsFile } from '#lib/state/files/RowsFile.svelte.ts';
import SavedRows from '../../../tests/support/SavedRows.svelte';

const question = {
  id: 'table-rows',
  parameters: {},
  statement: { sql: 'select title', values: [] },
  columns: [{ name: 'title', label: 'Title', kind: 'text' as const }],
  reads: [],
};
const prepare = async () => ({
  content: {
    view: viewOf({ question, rows: [], sources: [] }, { lens: defaultLens, rates: null }),
    finding: { headline: 'Titles', subtitle: '', sentence: 'Titles.' },
    subject: 'titles',
    address: 'https://pay.example/explore',
  },
  statements: [question.statement],
  reads: [],
  count: 2,
  rates: null,
  tables: null,
});

const titles = new Table({ title: vectorFromArray(['Nurse', 'Actor'], new Utf8()) });
const stream = new Uint8Array(tableToIPC(titles, 'stream'));
// The schema with its length before it, then the rows.
const schema = 8 + new DataView(stream.buffer).getInt32(4, true);

type Stream = ConstructorParameters<typeof RowsFile>[0]['stream'];

const handedOver: Stream = async (_, take) => {
  await take(stream.slice(0, schema));
  await take(stream.slice(schema, stream.length - 8));
};

function draw(of: Stream) {
  const writer = new RowsFile({ stream: of });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  render(SavedRows, { writer, count: 2, prepare });
  return { writer, names };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const said = () => page.getByRole('status').last();

afterEach(() => vi.restoreAllMocks());

it('saves a file of all rows, and keeps the keyboard’s place', async () => {
  const { writer, names } = draw(handedOver);
  (button('Download CSV of all rows').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(said()).toHaveTextContent(/^Saved titles.*\.csv\.$/);
  expect(names).toEqual([expect.stringMatching(/^titles.*\.csv$/)]);
  await expect.element(button('Download CSV of all rows')).toHaveFocus();
  writer.end();
});

it('gives the keyboard back to the button that was pressed, once Cancel is gone', async () => {
  const { writer, names } = draw(() => new Promise(() => {}));
  await button('Everybody as Excel').click();
  (button('Cancel').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(said()).toHaveTextContent('Cancelled: no file was made.');
  await expect.element(button('Everybody as Excel')).toHaveFocus();
  expect(names).toEqual([]);
  writer.end();
});

it('is cancelled by Escape, and says why a file could not be made', async () => {
  const { writer, names } = draw(
    vi
      .fn<Stream>()
      .mockImplementationOnce(() => new Promise(() => {}))
      .mockRejectedValueOnce(new Error('Out of memory')),
  );
  await button('Download CSV of all rows').click();
  await expect.element(button('Cancel')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(said()).toHaveTextContent('Cancelled: no file was made.');
  await button('Download CSV of all rows').click();
  await expect.element(said()).toHaveTextContent('The file could not be made: Out of memory');
  expect(names).toEqual([]);
  writer.end();
});
