import { json } from '@sveltejs/kit';
import { newestRates } from '../newest-rates.server.ts';

export const prerender = true;

/** The newest rates and price levels, for the lenses that need more than a change of period. */
export const GET = async () => json(await newestRates());
