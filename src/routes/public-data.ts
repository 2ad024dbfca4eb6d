import { asset } from '$app/paths';
import { publishedData, type PublishedData } from '#lib/data/files/published-data.ts';

let known: PublishedData | null = null;

/** The public files of this site in the browser: whoever needs them, each is fetched once. */
export const publicData = (): PublishedData =>
  (known ??= publishedData(new URL(asset('/data/'), location.href).href));
