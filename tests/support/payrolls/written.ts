import type { KnownPerson } from './people.ts';

/** A record of a payroll as a style writes it: of a person, one that no reading may take, or no row. */
export interface WrittenRecord {
  readonly cells: readonly string[];
  readonly of: KnownPerson | 'refused' | 'blank';
}

/** A payroll as a style writes it, before it is text. */
export interface WrittenPayroll {
  /** Lines of prose above the head. */
  readonly above?: readonly string[];
  /** Null where no record names the columns. */
  readonly head: readonly string[] | null;
  readonly records: readonly WrittenRecord[];
  readonly delimiter?: ',' | ';' | '\t' | '|';
}

/** A column of a payroll: its head, and its cell for a person. */
export type WrittenColumn = readonly [head: string, cell: (person: KnownPerson) => string];

/** A row a person, by columns. */
export const rowsOf = (
  people: readonly KnownPerson[],
  columns: readonly WrittenColumn[],
): WrittenPayroll & { readonly head: readonly string[] } => ({
  head: columns.map(([head]) => head),
  records: people.map((person) => ({ cells: columns.map(([, cell]) => cell(person)), of: person })),
});
