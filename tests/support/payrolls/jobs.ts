import { csvTable, numberOf } from '../csv-table.ts';

/** A job that a generated payroll may hold: a real title, and the one occupation that has it. */
export interface KnownJob {
  readonly title: string;
  readonly soc: string;
  /** The national median of 2025, US dollars a year. */
  readonly market: number;
}

const occupations = 120;
const titlesEach = 4;

/**
 * Real titles of `us_occupation_titles`, each of one detailed occupation only, of the occupations with the
 * most people and an annual median.
 */
export function knownJobs(): readonly KnownJob[] {
  const markets = new Map(
    csvTable('us/oews_national')
      .filter(
        ({ year, level, annual_p50 }) => year === '2025' && level === 'detailed' && annual_p50,
      )
      .sort((a, b) => (numberOf(b.employment) ?? 0) - (numberOf(a.employment) ?? 0))
      .slice(0, occupations)
      .map(({ soc_code = '', annual_p50 }) => [soc_code, numberOf(annual_p50)!] as const),
  );
  const titles = titlesOfOne();
  return Array.from(markets).flatMap(([soc, market]) =>
    (titles.get(soc) ?? []).slice(0, titlesEach).map((title) => ({ title, soc, market })),
  );
}

/** Of each occupation the titles that no other has. */
function titlesOfOne(): Map<string, string[]> {
  const owners = new Map<string, Set<string>>();
  for (const { title = '', oews_code = '' } of csvTable('us/occupation_titles')) {
    // Short plain ones, as payrolls have them.
    if (/^[A-Z][a-z]+( [A-Z][a-z]+){1,2}$/.test(title)) {
      owners.set(title, (owners.get(title) ?? new Set()).add(oews_code));
    }
  }
  const titles = new Map<string, string[]>();
  for (const [title, [soc = '', another]] of owners) {
    if (another === undefined) titles.set(soc, [...(titles.get(soc) ?? []), title]);
  }
  return titles;
}
