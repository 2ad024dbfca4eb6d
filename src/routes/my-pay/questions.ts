import type { PackedAnswer } from '#lib/domain/answer.ts';
import { occupationProfile } from '#lib/data/questions/occupation-profile.ts';
import { payAcrossCountries } from '#lib/data/questions/pay-across-countries.ts';
import { payAcrossStates } from '#lib/data/questions/pay-across-states.ts';
import { wageLevels } from '#lib/data/questions/wage-levels.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import type { WorldRegion } from '#lib/domain/region.ts';
import type { Pay } from '#lib/domain/restate.ts';

/** Where a page without a choice begins: the founding guide's occupation, in the nation. */
export const start = { soc: '11-9111', area: '99' };

/** What is asked of the market that a pay is set beside. */
export const marketQuestions = ({ soc, area }: { soc: string; area: string }) => ({
  profile: occupationProfile({ soc }),
  // The chosen area first: it is the one that the pay is placed in.
  percentiles: wagePercentiles({ soc, areas: [area, '99'] }),
  levels: wageLevels({ soc, area }),
});

/** What is asked of a pay elsewhere; `dollars` is the pay in US dollars a year. */
export const elsewhereQuestions = ({
  pay: { amount, currency, period },
  dollars,
  area,
  region,
}: {
  pay: Pick<Pay, 'amount' | 'currency' | 'period'>;
  dollars: number;
  area: string;
  region: WorldRegion | null;
}) => ({
  states: payAcrossStates({ amount, currency, period, from: area }),
  countries: payAcrossCountries({ amount: dollars, region }),
});

/** The answers to them for the example that the page shows first: `elsewhere.json`. */
export interface Elsewhere extends Record<string, unknown> {
  readonly answers: Readonly<Record<keyof ReturnType<typeof elsewhereQuestions>, PackedAnswer>>;
}
