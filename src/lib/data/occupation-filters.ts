import type { Row } from '#lib/domain/question.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import {
  educationLevels,
  experienceLevels,
  publishedUpTo,
  type Education,
  type Experience,
} from './entry-requirements.ts';
import { payColumnOf } from './pay-column-of.ts';
import { join, sql, type Sql } from './sql.ts';

/** What a reader asks of an occupation; null, or an empty text, asks nothing. */
export interface OccupationFilters {
  /** A SOC major group, its first two digits. */
  readonly group: string;
  /** The most education that may typically be needed for entry. */
  readonly education: Education | null;
  /** The most work experience in a related occupation that may commonly be needed. */
  readonly experience: Experience | null;
  /** The least pay, in US dollars a year as paid, that the statistic may be. */
  readonly minPay: number | null;
  readonly statistic: Statistic;
  /** Percent over the projection decade. */
  readonly minGrowth: number | null;
  /** Projected openings a year. */
  readonly minOpenings: number | null;
  /** Text that the title contains, in any case. */
  readonly named: string;
}

/** A filter that only leaves rows out: as TypeScript at once, and as the SQL that says the same. */
interface OccupationFilter {
  readonly isSet: (filters: OccupationFilters) => boolean;
  readonly passes: (filters: OccupationFilters) => (row: Row) => boolean;
  /** A condition on the columns of `pay-and-growth`. */
  readonly condition: (filters: OccupationFilters) => Sql;
}

// What is not published is never at least anything.
const atLeast = (value: unknown, least: number | null): boolean =>
  typeof value === 'number' && value >= (least ?? -Infinity);

const educations = ({ education }: OccupationFilters) =>
  publishedUpTo(educationLevels, education ?? 'doctoral');
const experiences = ({ experience }: OccupationFilters) =>
  publishedUpTo(experienceLevels, experience ?? '5-or-more');

const oneOf = (column: string, allowed: readonly string[]) => (row: Row) =>
  allowed.includes(String(row[column]));

/** Every filter, in the order in which a reader meets them. */
const occupationFilters = {
  named: {
    isSet: ({ named }) => named !== '',
    passes: ({ named }) => {
      const text = named.toLowerCase();
      return ({ title }) => String(title).toLowerCase().includes(text);
    },
    condition: ({ named }) => sql`contains(lower(title), lower(${named}))`,
  },
  group: {
    isSet: ({ group }) => group !== '',
    passes:
      ({ group }) =>
      ({ soc_code: code }) =>
        String(code).startsWith(group),
    condition: ({ group }) => sql`starts_with(soc_code, ${group})`,
  },
  education: {
    isSet: ({ education }) => education !== null,
    passes: (filters) => oneOf('typical_education', educations(filters)),
    condition: (filters) => sql`typical_education in (${join(educations(filters))})`,
  },
  experience: {
    isSet: ({ experience }) => experience !== null,
    passes: (filters) => oneOf('work_experience', experiences(filters)),
    condition: (filters) => sql`work_experience in (${join(experiences(filters))})`,
  },
  minPay: {
    isSet: ({ minPay }) => minPay !== null,
    passes: (filters) => (row) =>
      hasYearlyPay(row, filters) && atLeast(row[`pay_${filters.statistic}`], filters.minPay),
    condition: ({ minPay, statistic }) =>
      sql`pay_period = 'year' and ${payColumnOf[statistic]} >= ${minPay}`,
  },
  minGrowth: {
    isSet: ({ minGrowth }) => minGrowth !== null,
    passes:
      ({ minGrowth }) =>
      (row) =>
        atLeast(row.growth_percent, minGrowth),
    condition: ({ minGrowth }) => sql`growth_percent >= ${minGrowth}`,
  },
  minOpenings: {
    isSet: ({ minOpenings }) => minOpenings !== null,
    passes:
      ({ minOpenings }) =>
      (row) =>
        atLeast(row.annual_openings, minOpenings),
    condition: ({ minOpenings }) => sql`annual_openings >= ${minOpenings}`,
  },
} as const satisfies Readonly<Record<string, OccupationFilter>>;

/**
 * Whether a row has the pay that `minPay` is compared with. Hourly pay that its publisher refuses to
 * state by the year is not.
 */
export const hasYearlyPay = (row: Row, { statistic }: OccupationFilters): boolean =>
  row.pay_period === 'year' && typeof row[`pay_${statistic}`] === 'number';

export type FilterName = keyof typeof occupationFilters;

const filterNames = Object.keys(occupationFilters) as readonly FilterName[];

/** No filter at all. */
export const noFilters: OccupationFilters = {
  group: '',
  education: null,
  experience: null,
  minPay: null,
  statistic: 'p50',
  minGrowth: null,
  minOpenings: null,
  named: '',
};

/** The filters that are set, in order. */
export const filtersSet = (filters: OccupationFilters): readonly FilterName[] =>
  filterNames.filter((name) => occupationFilters[name].isSet(filters));

/** The rows that pass all filters that are set, in the order they came in. */
export function occupationsLeft(rows: readonly Row[], filters: OccupationFilters): readonly Row[] {
  const set = filtersSet(filters).map((name) => occupationFilters[name].passes(filters));
  return set.length === 0 ? rows : rows.filter((row) => set.every((passes) => passes(row)));
}

/** The filters as one SQL condition; null where none is set. */
export function filtersCondition(filters: OccupationFilters): Sql | null {
  const set = filtersSet(filters);
  if (set.length === 0) return null;
  return join(
    set.map((name) => occupationFilters[name].condition(filters)),
    '\n      and ',
  );
}
