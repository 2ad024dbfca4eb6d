import { error } from '@sveltejs/kit';
import type { AreaPage } from '../area-page.ts';
import { allAreaPages } from '../area-pages.server.ts';

/** Every area that has a page. */
export const entries = async (): Promise<{ area: string }[]> =>
  (await allAreaPages()).map(({ address }) => ({ area: address }));

/** The area at an address; throws 404 where there is none. */
export async function areaAt(address: string): Promise<AreaPage> {
  const page = (await allAreaPages()).find((each) => each.address === address);
  if (!page) error(404, `No US area has the code ${address}.`);
  return page;
}
