import { json } from '@sveltejs/kit';
import { allCountryPages } from '../country-pages.server.ts';

export const prerender = true;

/** Every country that has a page: for the page of an address that names none of them. */
export const GET = async () => json(await allCountryPages());
