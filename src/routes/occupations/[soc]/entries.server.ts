import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

let asked: Promise<{ soc: string }[]> | null = null;

/** Every code that has a page. */
export const entries = (): Promise<{ soc: string }[]> => (asked ??= ask());

async function ask(): Promise<{ soc: string }[]> {
  const { rows } = await openDatasets().ask(occupationPages());
  return rows.map(({ soc_code }) => ({ soc: String(soc_code) }));
}
