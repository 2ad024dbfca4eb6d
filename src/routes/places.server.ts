import { areas } from '#lib/data/questions/areas.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import type { Place } from '#lib/state/PlacesState.svelte.ts';

let asked: Promise<readonly Place[]> | null = null;

/** Every US area of the tables, for the lists to choose from. */
export const allPlaces = (): Promise<readonly Place[]> => (asked ??= ask());

async function ask(): Promise<readonly Place[]> {
  const { rows } = await openDatasets().ask(areas());
  return rows.map((row) => ({
    code: String(row.area_code),
    name: String(row.area_name),
    kind: String(row.area_kind),
  }));
}
