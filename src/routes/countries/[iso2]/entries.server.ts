import { allCountryPages } from '../country-pages.server.ts';

/** Every country that has a page. */
export const entries = async (): Promise<{ iso2: string }[]> =>
  (await allCountryPages()).map(({ code }) => ({ iso2: code }));
