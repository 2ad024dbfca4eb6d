import type { FoundPlace, PlaceCandidate } from '#lib/domain/payroll/match-candidates.ts';
import type { PayrollPlace } from '#lib/domain/payroll/payroll-table.ts';
import { AreaNames, type CityArea } from './area-names.ts';
import { candidateOf, statesOf, type KnownArea } from './known-area.ts';
import { placeParts, type PlaceParts } from './place-parts.ts';

export type PlaceMatcher = (place: PayrollPlace) => FoundPlace;

/** How sure an area is, 0 to 1, by what the text says of it. */
const sure = {
  /** A city and its state; a state; an area by its own name. */
  said: 1,
  /** The first city of one metropolitan area, without a state: others may have the name, too. */
  firstCity: 0.9,
  /** A further city of it, without a state; a city that also is the name of its state. */
  otherCity: 0.75,
  /** Who works anywhere is set against the nation. */
  remote: 0.7,
  /** A city that no metropolitan area bears in its name: its state. */
  stateOfCity: 0.6,
  /** Of nobody whose place is not stated is it known that they work elsewhere: the nation. */
  unstated: 0.6,
} as const;
// A slip of typing in the name of a city.
const slip = 0.85;

const told = {
  nothing: 'The file gives no place.',
  zip: 'A ZIP code alone does not say the area.',
  several: 'There are several of that name, and the file does not say the state.',
  states: 'It names several states.',
  unknown: 'No US area has that name.',
} as const;

/**
 * Finds the area of a place: a city is the metropolitan area that bears its name, in the state that the
 * text or the column of states says; a city that none bears is its state; remote work is the state that
 * stands beside it, or the nation, as is a place that is not stated. A city of several areas without a state is none of them, and a ZIP code
 * is nothing that the tables know.
 */
export function createPlaceMatcher(areas: readonly KnownArea[]): PlaceMatcher {
  const names = new AreaNames(areas);

  return ({ location, state: cell }) => {
    if (location.trim() === '' && cell === null && names.nation) {
      return { ...settled(names.nation, sure.unstated), because: told.nothing };
    }
    const named = names.named(location);
    if (named && !names.state(location)) return settled(named, sure.said);
    const parts = placeParts(location, names);
    const column = cell === null ? undefined : names.stateOfCell(cell);
    const state = parts.isCityOrState ? column : (parts.states.at(-1) ?? column);
    if (parts.isCityOrState && !state) return cityOrState(parts);
    return parts.cities.length > 0
      ? (ofCity(parts.cities, state) ?? withoutArea(state, parts))
      : withoutCity(parts, state);
  };

  /** Undefined where no metropolitan area bears the name. */
  function ofCity(cities: readonly string[], state?: KnownArea): FoundPlace | undefined {
    const inState = ({ area }: CityArea) => !state || statesOf(area).includes(state.code);
    const exact = cities.map((city) => names.cities(city).filter(inState));
    const found = exact.filter((each) => each.length > 0);
    // Where a part is no city that is known, it may say another country.
    if (!state && found.length > 0 && found.length < cities.length) {
      return undecided(found.flat(), told.unknown);
    }
    if (found.length > 0) return oneOf(commonTo(found), 1, state);
    const slips = cities.flatMap((city) => names.citiesLike(city).filter(inState));
    return slips.length > 0 ? oneOf(slips, slip, state) : undefined;
  }

  function oneOf(found: readonly CityArea[], factor: number, state?: KnownArea): FoundPlace {
    const [only] = found;
    if (!only || new Set(found.map(({ area }) => area)).size > 1) {
      return undecided(found, told.several);
    }
    const score = state ? sure.said : only.first ? sure.firstCity : sure.otherCity;
    return settled(only.area, score * factor, state);
  }

  /** `New York` is a city in the state of its name; `Washington` is two places far apart. */
  function cityOrState({ cities, states }: PlaceParts): FoundPlace {
    const [state] = states;
    const found = cities.flatMap((city) => names.cities(city));
    const [only] = found;
    return only && state && found.length === 1 && statesOf(only.area)[0] === state.code
      ? settled(only.area, sure.otherCity, state)
      : undecided(found, told.several, state);
  }

  function withoutCity({ states, ...parts }: PlaceParts, state?: KnownArea): FoundPlace {
    if (new Set(states).size > 1) {
      return { ...none(told.states), candidates: states.map((each) => candidateOf(each, 0)) };
    }
    if (state) return settled(state, sure.said);
    if (parts.isRemote && names.nation) return settled(names.nation, sure.remote);
    if (parts.isNation && names.nation) return settled(names.nation, sure.said);
    return none(parts.hasZip ? told.zip : told.nothing);
  }

  function withoutArea(state: KnownArea | undefined, parts: PlaceParts): FoundPlace {
    if (!state) return none(told.unknown);
    const itself = parts.cities.every((city) => names.state(city) === state);
    const there = names.within((area) => statesOf(area).includes(state.code));
    return settled(state, itself ? sure.said : sure.stateOfCity, state, there);
  }

  function settled(
    area: KnownArea,
    score: number,
    state?: KnownArea,
    others: readonly KnownArea[] = statesOf(area).flatMap((each) => names.area(each) ?? []),
  ): FoundPlace {
    const { name: _, ...match } = candidateOf(area, score, state?.code);
    return {
      best: { ...match, quality: score === 1 ? 'exact' : 'fuzzy' },
      candidates: [candidateOf(area, score, state?.code), ...offered(others, area, state)],
    };
  }

  function undecided(found: readonly CityArea[], because: string, state?: KnownArea): FoundPlace {
    const areas = [...new Set(found.map(({ area }) => area)), ...(state ? [state] : [])];
    return { ...none(because), candidates: areas.map((area) => candidateOf(area, 0)) };
  }
}

const offered = (
  areas: readonly KnownArea[],
  first: KnownArea,
  state?: KnownArea,
): readonly PlaceCandidate[] =>
  areas.filter((area) => area !== first).map((area) => candidateOf(area, 0, state?.code));

const none = (because: string): FoundPlace => ({
  best: { area: null, kind: null, state: null, quality: 'none', score: 0 },
  candidates: [],
  because,
});

/** Of the areas of several cities (`Dallas; Fort Worth`) those that bear all of them. */
const commonTo = (found: readonly (readonly CityArea[])[]): readonly CityArea[] =>
  found.reduce((common, each) =>
    common.filter(({ area }) => each.some((other) => other.area === area)),
  );
