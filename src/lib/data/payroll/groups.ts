import { raw } from 'sql-template-tag';
import { sql, type Sql } from '../sql.ts';
import type { PersonName } from './named-people.ts';

type KnownGroup = 'occupation' | 'area' | 'job' | 'place' | 'grade' | 'department' | 'sex';

/** What people can be grouped by: what is known of them, or a column of the reader's file by its position from 1. */
export type PayrollGroup = KnownGroup | `original_${number}`;

/** What women and men can be compared within. */
export type GapGroup = Exclude<PayrollGroup, 'sex'>;

/** A group in SQL, over rows of the payroll with the names that it `needs`. */
export interface GroupInSql {
  readonly label: string;
  /** Text; null for people without one. */
  readonly of: Sql;
  /** What those are called. */
  readonly without: string;
  readonly needs: readonly PersonName[];
  /** Whether it is a column of the reader's file. */
  readonly original: boolean;
}

const stated = (label: string, column: Sql): GroupInSql => ({
  label,
  of: sql`nullif(${column}, '')`,
  without: 'not stated',
  needs: [],
  original: false,
});

const named = (label: string, name: PersonName, column: Sql, without: string): GroupInSql => ({
  ...stated(label, column),
  without,
  needs: [name],
});

const known: Readonly<Record<KnownGroup, GroupInSql>> = {
  occupation: named('Occupation', 'occupation', sql`occupation`, 'no occupation'),
  area: named('Place', 'area_name', sql`area_name`, 'no place'),
  job: named('Job title', 'job_title', sql`job_title`, 'not stated'),
  place: named('Location', 'location', sql`location`, 'not stated'),
  grade: stated('Grade', sql`grade`),
  department: stated('Department', sql`department`),
  sex: stated('Sex', sql`sex`),
};

const isKnown = (name: string): name is KnownGroup => Object.hasOwn(known, name);

/**
 * The column of the reader's own file behind `original_N`, as SQL. `names` are those of the file's columns,
 * in order. Throws for a column that the file does not have.
 */
export function originalColumnOf(
  name: string,
  names: readonly string[],
): { label: string; of: Sql } {
  const at = /^original_([1-9]\d*)$/.exec(name)?.[1];
  const label = names[Number(at) - 1];
  if (label === undefined) throw new RangeError(`The payroll has no column “${name}”`);
  return { label, of: raw(`"${name}"`) };
}

/** What a group is called and which it is. `names` are those of the columns of the reader's file, in order. */
export function groupInSql(name: PayrollGroup, names: readonly string[]): GroupInSql {
  if (isKnown(name)) return known[name];
  const { label, of } = originalColumnOf(name, names);
  // As it stands in the file; what was read of it has no spaces around it.
  return { ...stated(label, sql`trim(${of})`), original: true };
}

/** The name of everyone's group: people without one have a name as well. */
export const groupName = ({ of, without }: GroupInSql): Sql => sql`coalesce(${of}, ${without})`;
