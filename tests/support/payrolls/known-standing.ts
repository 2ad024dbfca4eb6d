import { quantile } from '#lib/domain/quantile.ts';
import { csvTable, numberOf, type CsvRow } from '../csv-table.ts';
import type { KnownPerson } from './people.ts';

/** A person against the market of their occupation and place, in US dollars a year. */
export interface KnownStanding {
  readonly person: KnownPerson;
  /** Which place publishes the occupation: that of the person, else their state, else the nation. */
  readonly place: KnownPerson['place']['kind'];
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  /** Pay ÷ market median. */
  readonly ratio: number | null;
  /** What is missing to the market median, at full time and at the person's share of it. */
  readonly gap: number | null;
  readonly cost: number | null;
}

/** Sets people against the newest published figures, by plain arithmetic on the datasets. */
export function knownStandings(people: readonly KnownPerson[]): readonly KnownStanding[] {
  const metros = newest('us/oews_metro');
  const states = newest('us/oews_state');
  const nation = newest('us/oews_national');
  const codes = new Map(
    csvTable('us/areas')
      .filter(({ kind }) => kind === 'state')
      .map(({ usps, area_code }) => [usps, area_code]),
  );
  return people.map((person) => {
    const { soc, place } = person;
    const of = (area: string | undefined) => `${area} ${soc}`;
    const wanted = [
      ['metro', metros.get(of(place.area))],
      ['state', states.get(of(codes.get(place.state)))],
      ['nation', nation.get(of(undefined))],
    ] as const;
    const found = wanted.find(([, row]) => row && percentiles.some((p) => row[p] !== ''));
    if (!found) throw new Error(`Nobody publishes ${soc}.`);
    return standing(person, found[0], found[1]!);
  });
}

const percentiles = ['annual_p10', 'annual_p25', 'annual_p50', 'annual_p75', 'annual_p90'] as const;

function standing(person: KnownPerson, place: KnownStanding['place'], row: CsvRow): KnownStanding {
  const [p25 = null, p50 = null, p75 = null] = percentiles
    .slice(1, 4)
    .map((name) => numberOf(row[name]));
  const gap = p50 === null ? null : Math.max(0, p50 - person.pay);
  return {
    person,
    place,
    p25,
    p50,
    p75,
    ratio: p50 === null ? null : person.pay / p50,
    gap,
    cost: gap === null ? null : gap * person.fte,
  };
}

/** The rows of the newest year by area, where there is one, and occupation. */
function newest(table: string): ReadonlyMap<string, CsvRow> {
  const rows = csvTable(table);
  const year = rows.reduce((last, { year = '' }) => (year > last ? year : last), '');
  return new Map(
    rows.filter((row) => row.year === year).map((row) => [`${row.area_code} ${row.soc_code}`, row]),
  );
}

/** The figures of a group of people, each as `payrollByGroup` defines it. */
export function knownGroup(standings: readonly KnownStanding[]) {
  const placed = standings.filter(({ p25, p75 }) => p25 !== null && p75 !== null);
  const sum = (of: (standing: KnownStanding) => number | null) =>
    standings.reduce((all, each) => all + (of(each) ?? 0), 0);
  return {
    people: standings.length,
    payroll: sum(({ person }) => person.paid),
    payMedian: median(standings.map(({ person }) => person.pay)),
    ratio: median(standings.map(({ ratio }) => ratio)),
    belowP25: (100 * placed.filter(({ person, p25 }) => person.pay < p25!).length) / placed.length,
    belowTarget: standings.filter(({ gap }) => (gap ?? 0) > 0).length,
    cost: sum(({ cost }) => cost),
    marketMedian: median(standings.map(({ p50 }) => p50)),
  };
}

const median = (values: readonly (number | null)[]): number | null =>
  quantile(
    values.flatMap((value) => value ?? []),
    0.5,
  ) ?? null;

/** People by their grades, in the order of the names of these. */
export function byGrade(standings: readonly KnownStanding[]) {
  const grades = [...new Set(standings.map(({ person }) => person.grade))].sort();
  return grades.map((grade) => ({
    grade,
    all: standings.filter(({ person }) => person.grade === grade),
  }));
}
