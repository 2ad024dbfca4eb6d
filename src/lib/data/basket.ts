import type { Read } from '#lib/domain/question.ts';
import { partOf, partOfArea, reads } from './oews.ts';
import { empty, join, sql, type Sql } from './sql.ts';

/** How the occupations of a basket are weighted: by their jobs in a place, or each alike. */
export const basketWeights = ['jobs', 'equal'] as const;

export type BasketWeights = (typeof basketWeights)[number];

/** The occupations that a differential is worked out over, their weights, and the base. */
export interface Basket {
  /** SOC codes; none: every detailed occupation. */
  readonly occupations: readonly string[];
  /** The area whose jobs weigh the occupations: the nation (`99`), or a state by its FIPS code. */
  readonly mix: string;
  readonly weights: BasketWeights;
  /** The area that others are measured against: the nation, a state, a metro or a nonmetropolitan area. */
  readonly base: string;
}

/** The kinds of areas that have tables of their own: states and territories; metropolitan and nonmetropolitan areas. */
export const areaScopes = ['state', 'local'] as const;

export type AreaScope = (typeof areaScopes)[number];

const scopeOf = (area: string): AreaScope | null =>
  area === '99' ? null : area.length === 2 ? 'state' : 'local';

const tableName = { state: 'us_oews_state', local: 'us_oews_metro' } as const;

/**
 * What a question over a basket reads: the occupations chosen, of all areas; or all occupations, of
 * the areas of one kind, or else of those few that are the base and the place of the weights.
 */
export function readsOfBasket(basket: Basket, scope: AreaScope): readonly Read[] {
  const { occupations, mix, base, weights } = basket;
  const single = [
    { kind: scopeOf(base), area: base },
    ...(weights === 'jobs' && mix !== '99' ? [{ kind: 'state', area: mix }] : []),
  ];
  const groups = new Map(occupations.map((soc) => [soc.slice(0, 2), soc]));
  return [
    ...reads('us_oews_national'),
    ...(['state', 'local'] as const).flatMap((kind) => {
      const areas = single.filter((one) => one.kind === kind).map(({ area }) => area);
      const table = tableName[kind];
      if (kind !== scope && areas.length === 0) return [];
      if (occupations.length > 0) return [...groups.values()].map((soc) => partOf(table, soc));
      return kind === scope ? reads(table) : areas.map((area) => partOfArea(table, area));
    }),
  ];
}

/** The table of the areas of a kind. */
export const tableOf = (scope: AreaScope): Sql =>
  scope === 'state' ? sql`us_oews_state` : sql`us_oews_metro`;

/**
 * Common table expressions: `occupation`, the detailed occupations of the basket in the newest year,
 * without those that are published by the hour only; `basket`, their weights, empty where the jobs
 * that weigh them are not published; `base`, their medians in the base, USD a year, where published.
 */
export const basketTables = ({ occupations, mix, weights, base }: Basket): Sql => sql`
    wanted as (
      select n.soc_code, n.title, n.year, n.employment, n.annual_p50, n.pay_basis
      from us_oews_national n
      where n.year = (select max(year) from us_oews_national)
        and n.level = 'detailed'${
          occupations.length === 0
            ? empty
            : sql`
        and n.soc_code in (${join(occupations.map((soc) => sql`${soc}`))})`
        }
    ),
    occupation as (select * from wanted where pay_basis is distinct from 'hourly_only'),
    basket as (${weighed(weights, mix)}
    ),
    base as (${mediansIn(base)}
    )`;

function weighed(weights: BasketWeights, mix: string): Sql {
  if (weights === 'equal')
    return sql`
      select soc_code, 1::double as weight from occupation`;
  if (mix === '99')
    return sql`
      select soc_code, employment::double as weight from occupation`;
  return sql`
      select o.soc_code, a.employment::double as weight
      from occupation o
      left join us_oews_state a
        on a.area_code = ${mix} and a.soc_code = o.soc_code and a.year = o.year`;
}

function mediansIn(area: string): Sql {
  const scope = scopeOf(area);
  if (scope === null)
    return sql`
      select soc_code, annual_p50::double as median from occupation where annual_p50 is not null`;
  return sql`
      select a.soc_code, a.annual_p50::double as median
      from ${tableOf(scope)} a
      join occupation o on o.soc_code = a.soc_code and o.year = a.year
      where a.area_code = ${area} and a.annual_p50 is not null`;
}
