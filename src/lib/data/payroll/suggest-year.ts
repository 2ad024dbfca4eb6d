import type { OpenQuestion } from '#lib/domain/payroll/column-mapping.ts';
import type { FileRecord } from '#lib/domain/payroll/payroll-file.ts';
import type { ColumnFacts } from './column-facts.ts';

export interface YearSuggested {
  readonly year: string;
  readonly open: readonly OpenQuestion[];
}

const previewed = 1_000;
const mostYears = 30;

/**
 * Which year of a file is kept: of several the newest, and it is asked; of one that the first records have,
 * that one, and it is asked where the file goes on.
 */
export function suggestYear(
  year: ColumnFacts | undefined,
  id: ColumnFacts | undefined,
  records: readonly FileRecord[],
): YearSuggested {
  const years = year ? [...new Set(year.cells)].sort() : [];
  const newest = years.at(-1);
  if (!year || newest === undefined || years.length > mostYears) return { year: 'all', open: [] };
  const name = year.column.name;
  if (years.length === 1) {
    const question = `The first rows are all of ${newest}: is only ${newest} to be kept, should “${name}” have other years further down?`;
    const goesOn = records.length >= previewed;
    return { year: newest, open: goesOn ? [{ about: 'year', question }] : [] };
  }
  const again = id && id.words.size < id.cells.length;
  const people = again
    ? 'the same people stand in several of them'
    : 'people may stand in several of them';
  const more =
    records.length >= previewed ? ' as far as the first rows tell, and newer ones may follow' : '';
  const question = `“${name}” has the years ${years.at(0)} to ${newest}${more}; ${people}: which year is to be kept?`;
  return { year: newest, open: [{ about: 'year', question }] };
}
