import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';
import { sentences } from './in-list.ts';
import { placesFinding } from './places-finding.ts';

/** What pay by metropolitan and nonmetropolitan area says. */
export const metrosFinding = (view: View): Finding =>
  placesFinding(view, {
    one: 'area',
    many: 'areas',
    among: among(view.question.parameters),
    note: metrosNote(view),
  });

/** Which of the areas these are, where they are not all of them. */
function among({ state, named, first }: View['question']['parameters']): string {
  return [
    typeof state === 'string' && `in ${state}`,
    typeof named === 'string' && `with “${named}” in the name`,
    typeof first === 'number' && `the ${first} with the most jobs`,
  ]
    .filter(Boolean)
    .join(', ');
}

function metrosNote({ rows, lens }: View): string | null {
  // Where every area has its row, those that publish nothing at all have no number in it.
  const published = rows.filter((row) => row.employment !== null || row.pay_p50 !== null);
  const metros = published.filter((row) => row.area_kind === 'metro');
  return (
    sentences(
      published.length > 0 &&
        metros.length === 0 &&
        'No metropolitan area publishes this occupation, only nonmetropolitan ones.',
      lens.statistic === 'mean' &&
        metros.length > 0 &&
        'Metropolitan areas publish no mean; only nonmetropolitan ones do.',
      rows.some((row) => row.pay_basis === 'hourly_only') &&
        'Local areas are published with annual pay only.',
    ) ?? null
  );
}
