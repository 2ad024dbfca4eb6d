import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

/** Every code that has a page. */
export async function entries(): Promise<{ soc: string }[]> {
  const { rows } = await openDatasets().ask(occupationPages());
  return rows.map(({ soc_code }) => ({ soc: String(soc_code) }));
}
