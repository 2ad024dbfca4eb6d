import { json } from '@sveltejs/kit';
import { moreFigures } from '../answers.server.ts';
import { areaAt } from '../entries.server.ts';

export { entries } from '../entries.server.ts';
export const prerender = true;

/** What the figures further down need to become live. */
export const GET = async ({ params: { area } }) => json(await moreFigures(await areaAt(area)));
