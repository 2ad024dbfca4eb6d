import { json } from '@sveltejs/kit';
import { areas } from '#lib/data/questions/areas.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import type { Place } from '#lib/state/PlacesState.svelte.ts';

export const prerender = true;

/** Every US area of the tables, for the lists to choose from. */
export async function GET() {
  const { rows } = await openDatasets().ask(areas());
  const places = rows.map((row): Place => ({
    code: String(row.area_code),
    name: String(row.area_name),
    kind: String(row.area_kind),
  }));
  return json(places);
}
