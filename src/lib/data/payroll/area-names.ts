import { fipsOf } from '#lib/domain/postal-code.ts';
import { typosBetween } from '../search/typos.ts';
import type { KnownArea } from './known-area.ts';
import { cityNames, plainPlace, stateNames } from './place-words.ts';

/** A metropolitan area by the name of one of its cities, or of several in a row. */
export interface CityArea {
  readonly area: KnownArea;
  /** Whether the name is, or begins with, that of its first city. */
  readonly first: boolean;
}

// City names that are themselves written with a hyphen or a slash.
const joined = /Winston-Salem|Wilkes-Barre/g;
const fewestLetters = 5;

/** Finds areas by their names, by the names of their cities, and states by name and postal code. */
export class AreaNames {
  readonly nation: KnownArea | undefined;
  readonly #cities = new Map<string, CityArea[]>();
  readonly #whole = new Map<string, KnownArea>();
  readonly #states = new Map<string, KnownArea>();
  readonly #byCode: ReadonlyMap<string, KnownArea>;

  constructor(areas: readonly KnownArea[]) {
    this.#byCode = new Map(areas.map((area) => [area.code, area]));
    this.nation = areas.find(({ kind }) => kind === 'nation');
    for (const area of areas) this.#name(area);
    for (const [name, postal] of Object.entries(stateNames)) {
      const state = this.#byCode.get(fipsOf(postal) ?? '');
      if (state) this.#states.set(name, state);
    }
  }

  area(code: string): KnownArea | undefined {
    return code === 'US' ? this.nation : this.#byCode.get(code);
  }

  /** By name, or postal code in either case. */
  state(text: string): KnownArea | undefined {
    const name = plainPlace(text);
    return this.#states.get(name) ?? this.#byCode.get(fipsOf(name.toUpperCase()) ?? '');
  }

  /** As a column of states has it: by FIPS code as well. */
  stateOfCell(text: string): KnownArea | undefined {
    const code = text.trim();
    return (
      this.state(code) ??
      (/^\d{1,2}$/.test(code) ? this.#byCode.get(code.padStart(2, '0')) : undefined)
    );
  }

  /** The area of exactly this name, `nonmetropolitan area` left out or not. */
  named(text: string): KnownArea | undefined {
    return this.#whole.get(plainPlace(text));
  }

  /** By a name as areas have it, or as people call it: Manhattan is a city of Kansas, and of New York. */
  cities(name: string): readonly CityArea[] {
    return [name, cityNames[name]].flatMap((each) => this.#cities.get(each ?? '') ?? []);
  }

  /** Areas of cities one slip of typing from the name. */
  citiesLike(name: string): readonly CityArea[] {
    if (name.length < fewestLetters) return [];
    return [...this.#cities]
      .filter(([known]) => typosBetween(name, known, 1, false) === 1)
      .flatMap(([, areas]) => areas);
  }

  /** The metropolitan areas of a state, then the rest of it. */
  within(isThere: (area: KnownArea) => boolean): readonly KnownArea[] {
    const there = [...this.#byCode.values()].filter(isThere);
    return ['metro', 'nonmetro'].flatMap((kind) => there.filter((area) => area.kind === kind));
  }

  #name(area: KnownArea): void {
    const name = plainPlace(area.name);
    if (area.kind === 'state' || area.kind === 'territory') this.#states.set(name, area);
    if (area.kind === 'metro') this.#nameCities(area);
    this.#whole.set(name, area);
    this.#whole.set(name.replace(/ nonmetropolitan area$/, ''), area);
  }

  #nameCities(area: KnownArea): void {
    const cities = citiesIn(area.name);
    for (let from = 0; from < cities.length; from += 1) {
      for (let to = from + 1; to <= cities.length; to += 1) {
        const name = cities.slice(from, to).join(' ');
        this.#cities.set(name, [...(this.#cities.get(name) ?? []), { area, first: from === 0 }]);
      }
    }
  }
}

function citiesIn(name: string): readonly string[] {
  const [cities = ''] = name.split(', ');
  return cities
    .replace(joined, (city) => city.replace('-', ' '))
    .split(/--|[-/]/)
    .map((city) => plainPlace(city).replace(/ town$/, ''));
}
