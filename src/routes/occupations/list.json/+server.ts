import { json } from '@sveltejs/kit';
import { occupationList } from '../occupation-list.server.ts';

export const prerender = true;

/** Every occupation, for when the list becomes live. */
export const GET = async () => json(await occupationList());
