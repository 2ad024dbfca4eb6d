import { areas } from '#lib/data/questions/areas.ts';
import { areaAddress } from '#lib/domain/postal-code.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import type { AreaPage } from './area-page.ts';

let asked: Promise<readonly AreaPage[]> | null = null;

/** Every area that has a page: states, territories, metropolitan and nonmetropolitan areas. */
export const allAreaPages = (): Promise<readonly AreaPage[]> => (asked ??= ask());

async function ask(): Promise<readonly AreaPage[]> {
  const { rows } = await openDatasets().ask(areas());
  return rows
    .filter(({ area_kind }) => area_kind !== 'nation')
    .map((row): AreaPage => ({
      code: String(row.area_code),
      address: areaAddress(String(row.area_code)),
      name: String(row.area_name),
      kind: String(row.area_kind),
      states: String(row.usps ?? '').split('|'),
    }));
}
