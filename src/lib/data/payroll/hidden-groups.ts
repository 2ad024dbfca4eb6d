import { raw } from 'sql-template-tag';
import { hidden, text } from '../columns.ts';
import { join, sql, type Sql } from '../sql.ts';

/** How a group whose figures are hidden says so. */
export const hiddenWords = (k: number) =>
  ({ few: `hidden (fewer than ${k})`, other: 'hidden (would reveal another)' }) as const;

// Groups whose sum a reader can know: of one value of a column, or of all.
const lines = {
  first: sql`partition by key_1`,
  second: sql`partition by key_2`,
  all: sql``,
} as const;

const passes = {
  1: ['all'],
  2: ['first', 'second', 'all', 'first', 'second', 'all'],
} as const;

/** Which groups are hidden. */
export interface Hiding {
  /** How many columns the groups are of. */
  readonly keys: 1 | 2;
  readonly k: number;
  /** The people counted, each a column of `grouped`; default `people`. Women and men apart are two. */
  readonly counts?: readonly Sql[];
}

/**
 * Tables for a `with`, over a table `grouped` of groups (`key_1`, `key_2`, and the counts): `shown` has its
 * rows with `hidden`, in words, for groups that have people but fewer than k, and for others without which
 * subtraction from a sum would reveal those. In each line of groups whose sum is known, those hidden have
 * k people together, and in a table of two columns are two at least, unless all in the line that have
 * people are hidden: else the smallest of the others is hidden too. That holds for each count; nobody is
 * nobody's secret. Where it cannot be reached, every group is hidden.
 * Complementary suppression, as in Hundepool and others, Statistical Disclosure Control (2012), chapter 4.
 */
export function hiddenTables({ keys, k, counts = [sql`people`] }: Hiding): Sql {
  const order = passes[keys].flatMap((line) =>
    counts.map((count) => ({ over: lines[line], count })),
  );
  const words = hiddenWords(k);
  const few = join(
    counts.map((count) => sql`${count} between 1 and ${k - 1}`),
    ' or ',
  );
  const steps = order.map(
    ({ over, count }, at) => sql`
    ${step(at + 1)} as (
      select * replace (hides or (${unsafe(over, count)} and row_number() over (
          ${over} order by hides or ${count} = 0, ${count}, key_1, key_2) = 1) as hides)
      from ${step(at)}
    ),`,
  );
  const unsettled = order.slice(-3 * counts.length).map(({ over, count }) => unsafe(over, count));
  return sql`
    ${step(0)} as (
      select key_1, key_2, ${join(counts, ', ')}, ${few} as hides from grouped
    ),${join(steps, '')}
    settled as (
      select *, ${join(unsettled, ' or ')} as unsettled
      from ${step(order.length)}
    ),
    shown as (
      select key_1, key_2,
        case when ${few} then ${words.few}
          when hides or bool_or(unsettled) over () then ${words.other} end as hidden
      from settled
    )`;

  // Sums, for DuckDB takes a count with a filter over a whole table by the square of its rows.
  function unsafe(over: Sql, count: Sql): Sql {
    const hiding = sql`sum((hides and ${count} > 0)::integer) over (${over})`;
    const having = sql`sum((${count} > 0)::integer) over (${over})`;
    const together = sql`sum(${count} * hides::integer) over (${over})`;
    // Of one column a group that is hidden alone and has k people tells nothing of fewer.
    const alone = keys === 2 ? sql`${hiding} = 1 or ` : sql``;
    return sql`(${hiding} between 1 and ${having} - 1 and (${alone}${together} < ${k}))`;
  }
}

const step = (at: number): Sql => raw(`pass_${at}`);

/** For a `from`: every group, with its figures from `grouped` unless it is hidden. */
export const shownGroups: Sql = sql`shown s
    left join grouped g
      on g.key_1 = case when s.hidden is null then s.key_1 end and g.key_2 = s.key_2`;

/** Why a group `s` of `shown` is hidden, in words, and what its empty cells mean. */
export const whyHidden: Sql = sql`s.hidden,
      case when s.hidden is not null then 'hidden' end as absence`;

/** The columns of `whyHidden`; cells of the groups name the second as their `absence`. */
export const hiddenColumns = [text('hidden', 'Hidden'), hidden('absence')] as const;
export const whereHidden = { absence: { column: 'absence' } } as const;
