import type { Row } from '#lib/domain/question.ts';
import type { WorldRegion } from '#lib/domain/region.ts';
import type { PayByCountry } from './pay-by-country-rows.ts';

type Choice = Pick<Required<PayByCountry>, 'region' | 'countries' | 'like' | 'statistic'>;

/** Whether a choice leaves every row: then it is no choice. */
export const leavesAll = ({ region, countries, like }: Choice): boolean =>
  region === null && countries.length === 0 && like === 'all';

/** The rows of `payByCountry` that a choice leaves among all of them, as its statement does. */
export function chosenAmong(rows: readonly Row[], choice: Choice): readonly Row[] {
  return rows
    .filter((row) => isChosen(row, choice))
    .map((row) => ({ ...row, unlinked: unlinkedAmong(row.unlinked, choice) }));
}

function isChosen(row: Row, choice: Choice): boolean {
  const { like, statistic } = choice;
  const isHome = row.country_iso2 === 'US';
  if (isHome && choice.region !== null && choice.region !== 'americas') return false;
  if (!isHome && !isCountryChosen(String(row.country_iso2), row.region, choice)) return false;
  if (like === 'group') return isHome || row.depth === 4;
  return like === 'all' || (row[`pay_${statistic}`] !== null && row.gross_or_net === 'gross');
}

const isCountryChosen = (iso2: string, region: unknown, choice: Choice): boolean =>
  (choice.region === null || region === choice.region) &&
  (choice.countries.length === 0 || choice.countries.includes(iso2));

/** A country without a link, as the hidden column `unlinked` lists it. */
interface Unlinked {
  readonly iso2: string;
  readonly region: WorldRegion;
  readonly name: string;
}

/** The countries of the column `unlinked`: `AU asia-pacific Australia; JP asia-pacific Japan`. */
export const unlinkedIn = (text: unknown): readonly Unlinked[] =>
  typeof text !== 'string'
    ? []
    : text.split('; ').map((entry) => {
        const [iso2 = '', region, ...name] = entry.split(' ');
        return { iso2, region: region as WorldRegion, name: name.join(' ') };
      });

function unlinkedAmong(text: unknown, choice: Choice): string | null {
  const left = unlinkedIn(text).filter(({ iso2, region }) => isCountryChosen(iso2, region, choice));
  return left.map(({ iso2, region, name }) => `${iso2} ${region} ${name}`).join('; ') || null;
}
