import { sql, type Sql } from './sql.ts';

/** A positive number to three significant digits, as every amount is given that a price index moved. */
export const threeDigits = (number: Sql): Sql =>
  sql`round(${number}, (2 - floor(log10(${number})))::integer)`;
