import type { Absence, Column, MoneyUnit } from '#lib/domain/question.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import { hidden, text } from './columns.ts';
import { sql, type Sql } from './sql.ts';

/** Pay as it is published abroad: in the row's money and period, at its country's prices, of its year. */
export const unitAbroad = {
  currency: { column: 'currency' },
  period: { column: 'pay_period' },
  country: { column: 'country_iso2' },
  year: { column: 'year' },
} as const satisfies MoneyUnit;

const word = (published: Sql): Sql =>
  sql`case when ${published} > 0 then 'suppressed' else 'not_collected' end`;

/**
 * A subquery `(publication_id, year, tail_absence, quartile_absence, p50_absence, mean_absence)`: what
 * an empty cell means in one year of a publication. A statistic that it gives for anybody is suppressed
 * where it is missing; one that it gives for nobody is not collected.
 */
export const absences: Sql = sql`
      select publication_id, year,
        ${word(sql`count(p10) + count(p90)`)} as tail_absence,
        ${word(sql`count(p25) + count(p75)`)} as quartile_absence,
        ${word(sql`count(p50)`)} as p50_absence,
        ${word(sql`count(mean)`)} as mean_absence
      from international_pay
      group by publication_id, year`;

const absenceColumn: Readonly<Record<Statistic, string>> = {
  p10: 'tail_absence',
  p25: 'quartile_absence',
  p50: 'p50_absence',
  p75: 'quartile_absence',
  p90: 'tail_absence',
  mean: 'mean_absence',
};

/** Where a pay column finds what its empty cells mean. */
export const absenceOf = (
  statistic: Statistic,
): { readonly absence: Absence | { readonly column: string } } => ({
  absence: { column: absenceColumn[statistic] },
});

/** The row columns that `absenceOf` names. */
export const absenceColumns: readonly Column[] = [...new Set(Object.values(absenceColumn))].map(
  (name) => hidden(name),
);

/** The pay columns of a published group `a`. */
export const statisticsOf: Sql = sql`
      a.p10::double as pay_p10,
      a.p25::double as pay_p25,
      a.p50::double as pay_p50,
      a.p75::double as pay_p75,
      a.p90::double as pay_p90,
      a.mean::double as pay_mean`;

/** The columns of `absences` of its year, `why`. */
export const absencesOf: Sql = sql`
      why.tail_absence,
      why.quartile_absence,
      why.p50_absence,
      why.mean_absence`;

/** The title of a row in a drawing, with what a reader must know of its figures. */
export const titleAndFlag = (title: Sql): Sql =>
  sql`${title} || case when a.flag = 'low_reliability' then ' · low reliability' else '' end`;

/** Whose figures a row holds: of whom and of when they are, and how they were measured and obtained. */
export const publicationColumns: readonly Column[] = [
  text('publisher', 'Publisher'),
  text('reference_period', 'Reference period'),
  text('population', 'Population'),
  text('measure', 'Measure'),
  hidden('confidence'),
];

/** The same of a row `a`. */
export const publicationOf: Sql = sql`a.publisher,
      a.reference_period,
      a.population,
      a.measure,
      a.confidence`;
