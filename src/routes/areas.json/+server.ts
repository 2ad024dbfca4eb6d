import { json } from '@sveltejs/kit';
import { allPlaces } from '../places.server.ts';

export const prerender = true;

export const GET = async () => json(await allPlaces());
