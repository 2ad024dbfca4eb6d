import { asset } from '$app/paths';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import { publicData } from '../public-data.ts';

/** What figures are taken away with, fetched: nothing has to be when a reader asks for it. */
export const fileWriters = (): Promise<unknown> =>
  Promise.all([
    import('#lib/ui/save-drawing.ts'),
    import('#lib/ui/EmbedPanel.svelte'),
    import('#lib/data/files/file-formats.ts').then(({ fileFormats }) =>
      Promise.all(Object.values(fileFormats).map(({ load }) => load?.())),
    ),
  ]);

/** The packed index of titles, as it is served. */
export async function packedTitles(file: string | undefined): Promise<ArrayBuffer> {
  const response = await fetch(asset(`/data/${file}`));
  if (!response.ok) throw new Error(`The titles could not be loaded: ${response.status}`);
  return response.arrayBuffer();
}

/** The payroll that we made up, to try the desk with. */
export async function madeUpPayroll(): Promise<PayrollSource> {
  const response = await fetch(asset('/examples/payroll.csv'));
  if (!response.ok) throw new Error(`The made-up payroll could not be loaded: ${response.status}`);
  return { name: 'made-up-payroll.csv', text: await response.text() };
}

/** The tables that the receipt of a file names. */
export const publishedTables = async (): Promise<Manifest['tables']> =>
  (await publicData().manifest()).tables;
