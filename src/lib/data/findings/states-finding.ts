import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';
import { placesFinding } from './places-finding.ts';

/** What the rows are of: territories are no states. */
export const stateKind = ({ rows }: View): { one: string; many: string } => ({
  one: 'state',
  many: rows.some((row) => row.area_kind === 'territory') ? 'states and territories' : 'states',
});

/** What pay by state says. */
export const statesFinding = (view: View): Finding => placesFinding(view, stateKind(view));
