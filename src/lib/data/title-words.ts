import { sql, type Sql } from './sql.ts';

/**
 * The words of an English title, as a list in SQL, to count how many two titles have in common. What
 * stands in brackets does not count, nor do words that stand in titles of every kind, nor endings:
 * `Nursing professionals` and `Registered Nurses` have one word in common.
 */
export const titleWords = (title: Sql): Sql =>
  sql`string_split(trim(${firstLetters(
    withoutEndings(lettersOnly(withoutEmptyWords(withoutBrackets(sql`lower(${title})`)))),
  )}), ' ')`;

const withoutBrackets = (text: Sql): Sql => sql`regexp_replace(${text}, '[(][^)]*[)]', ' ', 'g')`;

// `Non-clinical` is one word: it has nothing in common with `clinical`.
const withoutEmptyWords = (text: Sql): Sql =>
  sql`regexp_replace(replace(${text}, 'non-', 'non'),
        '\\b(and|or|of|the|in|for|all|other|related|except|not|elsewhere|classified)\\b', ' ', 'g')`;

const lettersOnly = (text: Sql): Sql => sql`regexp_replace(${text}, '[^a-z]+', ' ', 'g')`;

const withoutEndings = (text: Sql): Sql =>
  sql`regexp_replace(${text}, '(ing|ers|er|ors|or|es|s|e)\\b', '', 'g')`;

const firstLetters = (text: Sql): Sql =>
  sql`regexp_replace(${text}, '([a-z]{5})[a-z]+', '\\1', 'g')`;
