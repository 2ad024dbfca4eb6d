import { alternateTitles } from '#lib/data/questions/alternate-titles.ts';
import { countriesOfOccupation } from '#lib/data/questions/countries-of-occupation.ts';
import { industryWages } from '#lib/data/questions/industry-wages.ts';
import { metroWages } from '#lib/data/questions/metro-wages.ts';
import { outlook } from '#lib/data/questions/outlook.ts';
import { relatedOccupations } from '#lib/data/questions/related-occupations.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { technologySkills } from '#lib/data/questions/technology-skills.ts';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { wageLevels } from '#lib/data/questions/wage-levels.ts';
import { postalCodeOf } from '#lib/domain/postal-code.ts';
import { isCensusRegion } from '#lib/domain/region.ts';
import type { Chosen } from '#lib/state/chosen.ts';

type Choices = Pick<Chosen, 'areas' | 'region' | 'query' | 'industries' | 'whole'>;

/** So many rows are shown before the reader asks for all. */
const first = { metros: 30, titles: 120, technology: 80 };

/** What the page of a single occupation shows further down, by what is chosen. */
export const detailedQuestions = (soc: string, chosen: Choices) => ({
  levels: wageLevels({ soc, area: levelsArea(chosen) }),
  states: stateWages({ soc, region: censusRegion(chosen) }),
  metros: metroWages({ soc, ...metroFilters(chosen) }),
  industries: industryWages({ soc, level: chosen.industries }),
  history: wageHistory({ soc }),
  outlook: outlook({ soc }),
  related: relatedOccupations({ soc }),
  titles: alternateTitles({ soc, first: firstOf('titles', chosen) }),
  technology: technologySkills({ soc, first: firstOf('technology', chosen) }),
  countries: countriesOfOccupation({ soc }),
});

const firstOf = (figure: keyof typeof first, { whole }: Choices): number | null =>
  whole.includes(figure) ? null : first[figure];

const isState = (area: string): boolean => postalCodeOf(area) !== undefined;
const isLocal = (area: string): boolean => area.length > 2;

// Levels are set for local areas: a metro has its own, a state those of its areas.
const levelsArea = ({ areas }: Choices): string =>
  areas.find(isLocal) ?? areas.find(isState) ?? '99';

const censusRegion = ({ region }: Choices) => (isCensusRegion(region) ? region : null);

// A filter of any kind leaves few enough areas to show them all.
function metroFilters(chosen: Choices) {
  const [state, ...others] = chosen.areas.filter(isState);
  const filters = {
    state: (state && others.length === 0 && postalCodeOf(state)) || null,
    region: censusRegion(chosen),
    named: chosen.query || null,
  };
  const filtered = filters.state ?? filters.region ?? filters.named;
  return { ...filters, first: filtered ? null : firstOf('metros', chosen) };
}
