import { ascending, descending, group, index, quantileSorted, sort } from 'd3-array';
import Papa from 'papaparse';
import { timed } from './timed.ts';

// The same work as one writes it with PapaParse and d3 on objects; every function gives milliseconds.

type Row = Readonly<Record<string, string>>;

let metros: readonly Row[] = [];
let places: ReadonlyMap<string | undefined, Row> = new Map();
let national: readonly Row[] = [];
let projections: readonly Row[] = [];

/** The tables as CSV, parsed to objects; gives the time of fetch and parse of the metropolitan areas'. */
export async function prepareObjects(): Promise<number> {
  national = await parsed('/data/us-oews-national.csv');
  projections = await parsed('/data/us-projections.csv');
  return timed(async () => {
    metros = await parsed('/data/us-oews-metro.csv');
    places = index(await parsed('/data/us-areas.csv'), (row) => row.area_code);
  });
}

async function parsed(address: string): Promise<readonly Row[]> {
  const text = await (await fetch(address)).text();
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The metropolitan areas of one state that publish an occupation, by pay. */
export const filterObjects = (state: string): Promise<number> =>
  timed(() =>
    metros
      .filter((row) => row.soc_code === '11-9111')
      .filter((row) => places.get(row.area_code)?.usps?.split('|').includes(state))
      .map((row) => ({ ...row, ...places.get(row.area_code), pay: Number(row.annual_p50) }))
      .sort((a, b) => b.pay - a.pay),
  );

/** P25, P50 and P75 of the areas' medians, by occupation. */
export const quantilesObjects = (): Promise<number> =>
  timed(() =>
    [
      ...group(
        metros.filter((row) => Number(row.employment) > 0),
        (row) => row.soc_code,
      ),
    ].map(([soc, rows]) => {
      const medians = rows.flatMap(({ annual_p50: p50 }) => (p50 ? Number(p50) : []));
      const sorted = sort(medians, ascending);
      return [soc, ...[0.25, 0.5, 0.75].map((share) => quantileSorted(sorted, share))];
    }),
  );

/** The occupations of the newest year that pay at least so much at the median, with their growth. */
export const exploreByObjects = (minPay: number): Promise<number> =>
  timed(() => {
    const newest = national.reduce((year, row) => Math.max(year, Number(row.year)), 0);
    const vintage = sort(projections, (a, b) => descending(a.vintage, b.vintage))[0]?.vintage;
    const outlook = index(
      projections.filter((row) => row.vintage === vintage),
      (row) => row.soc_code,
    );
    const left = national
      .filter((row) => Number(row.year) === newest && row.level === 'detailed')
      .filter((row) => Number(row.annual_p50) >= minPay);
    return sort(left, (a, b) => descending(Number(a.annual_p50), Number(b.annual_p50))).map(
      (row) => ({ ...row, growth: outlook.get(row.soc_code)?.change_percent }),
    );
  });
