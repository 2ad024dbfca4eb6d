import { join, sql, type Sql } from './sql.ts';
import { unlikeSsoc } from './unlike-ssoc.ts';

// Codes that are those of ISCO-08, at any level.
const byOwnCode = sql`
          select null as key, left(unit_group, digits) as code, unit_group,
            left(unit_group, digits) as isco08,
            false as partial, null::double as share, 1 as rank, 'own_code' as method
          from unit_groups
          cross join (values (1), (2), (3), (4)) as levels (digits)`;

// Codes with a key to unit groups.
const byKey = sql`
          select classification, code, unit_group, isco08, partial, share, rank, method
          from keyed`;

// Spain publishes two digits: those under which its key of four digits has the unit group.
const byFinerKey = sql`
          select k.classification, k.code, f.unit_group, k.isco08,
            k.partial, k.share, k.rank, k.method
          from keyed f
          join international_crosswalks k
            on k.classification = f.classification
            and k.code = left(f.code, 2) and k.isco08 = left(f.unit_group, 2)
          where f.classification = 'CNO11'`;

// Singapore took its first four digits over from ISCO-08, and no concordance is held here: these are
// the digits that a code begins with. A unit group that ends in 0 is not divided from its minor group;
// a code that ends in 00 is not divided at all.
const bySharedDigits = sql`
          select null, rtrim(unit_group, '0'), unit_group, unit_group,
            null, null, 1, 'shared_digits'
          from unit_groups
          where length(unit_group) = 4
          union all
          select null, left(unit_group, 3) || '00', unit_group, left(unit_group, 3),
            null, null, 1, 'shared_digits'
          from unit_groups
          where length(unit_group) = 4 and not ends_with(unit_group, '0')`;

/**
 * A subquery: which of the groups `published` hold the occupation, through which of its ISCO-08
 * `unit_groups`, and the ISCO-08 group that is as wide as the published one. A group that only has
 * digits in common with the occupation, and does not hold it, is no link. A link may stand twice.
 *
 * It reads the subqueries `published`, whose `key` is the name of the classification in the table of
 * crosswalks, `unit_groups`, and `keyed`, the rows of the crosswalks that lead to one of them.
 */
export const linksAbroad: Sql = sql`
        select p.* exclude (isco08, key), l.* exclude (key, code)
        from published p
        join (${join([byOwnCode, byKey, byFinerKey, bySharedDigits], '\n          union all')}
        ) l
          on left(l.code, 3) = left(p.occupation_code, 3)
          and case l.method
            when 'own_code' then p.occupation_code = l.code and p.isco08 = l.code
            when 'shared_digits' then p.classification = 'SSOC 2020' and p.isco08 is not null
              and starts_with(p.occupation_code, l.code)
              and not regexp_matches(p.occupation_code, ${`^(${unlikeSsoc.join('|')})`})
            else p.occupation_code = l.code and p.key = l.key
          end`;
