import type { PlaceCandidate } from '#lib/domain/payroll/match-candidates.ts';
import { fipsOf, postalCodeOf } from '#lib/domain/postal-code.ts';

/** A US area as the pickers know it. */
export interface KnownArea {
  readonly code: string;
  readonly name: string;
  /** `nation`, `state`, `territory`, `metro` or `nonmetro`. */
  readonly kind: string;
}

/** The FIPS codes of the states that an area lies in, the main one first; none for the nation. */
export function statesOf({ code, name, kind }: KnownArea): readonly string[] {
  if (kind === 'metro') {
    const postal = /, ([A-Z]{2}(?:-[A-Z]{2})*)$/.exec(name)?.[1]?.split('-') ?? [];
    return postal.flatMap((each) => fipsOf(each) ?? []);
  }
  const state = code.slice(0, 2);
  return kind !== 'nation' && postalCodeOf(state) ? [state] : [];
}

/** The area as a match names it; `state` of its states, where it lies in several and one is known. */
export function candidateOf(area: KnownArea, score: number, state?: string): PlaceCandidate {
  const states = statesOf(area);
  return {
    area: area.kind === 'nation' ? 'US' : area.code,
    kind: kinds[area.kind] ?? null,
    name: area.name,
    state: (state !== undefined && states.includes(state) ? state : states[0]) ?? null,
    score,
  };
}

// Territories publish what states do.
const kinds: Readonly<Record<string, PlaceCandidate['kind']>> = {
  nation: 'nation',
  state: 'state',
  territory: 'state',
  metro: 'metro',
  nonmetro: 'nonmetro',
};
