import { json } from '@sveltejs/kit';
import { technologies } from '#lib/data/questions/technologies.ts';
import { pack } from '#lib/domain/answer.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

export const prerender = true;

/** Every technology to choose from, for when a reader looks for one. */
export const GET = async () => json(pack(await openDatasets().ask(technologies())));
