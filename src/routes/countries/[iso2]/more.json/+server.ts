import { json } from '@sveltejs/kit';
import { moreFigures } from '../answers.server.ts';

export { entries } from '../entries.server.ts';
export const prerender = true;

/** What the figures further down need to become live. */
export const GET = async ({ params: { iso2 } }) => json(await moreFigures(iso2));
