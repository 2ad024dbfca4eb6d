import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';
import { placesFinding } from './places-finding.ts';

/** What pay by state says. */
export const statesFinding = (view: View): Finding =>
  placesFinding(view, {
    one: 'state',
    many: view.rows.some((row) => row.area_kind === 'territory')
      ? 'states and territories'
      : 'states',
  });
