import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

let asked: Promise<ReadonlyMap<string, string>> | null = null;

/** The level of every code that has a page: `detailed`, or that of a group. */
export const pageLevels = (): Promise<ReadonlyMap<string, string>> => (asked ??= ask());

/** Every code that has a page. */
export const entries = async (): Promise<{ soc: string }[]> =>
  [...(await pageLevels()).keys()].map((soc) => ({ soc }));

async function ask(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await openDatasets().ask(occupationPages());
  return new Map(rows.map(({ soc_code, level }) => [String(soc_code), String(level)]));
}
