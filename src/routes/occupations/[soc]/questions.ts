import { alternateTitles } from '#lib/data/questions/alternate-titles.ts';
import { countriesOfOccupation } from '#lib/data/questions/countries-of-occupation.ts';
import { industryWages } from '#lib/data/questions/industry-wages.ts';
import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { metroWages } from '#lib/data/questions/metro-wages.ts';
import { occupationProfile } from '#lib/data/questions/occupation-profile.ts';
import { occupationsInGroup } from '#lib/data/questions/occupations-in-group.ts';
import { outlook } from '#lib/data/questions/outlook.ts';
import { relatedOccupations } from '#lib/data/questions/related-occupations.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { technologySkills } from '#lib/data/questions/technology-skills.ts';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { wageLevels } from '#lib/data/questions/wage-levels.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { postalCodeOf } from '#lib/domain/postal-code.ts';
import { isCensusRegion } from '#lib/domain/region.ts';
import type { Chosen } from '#lib/state/chosen.ts';

/** What an occupation's page asks, by the choices that make a difference to it. */
export function occupationQuestions(
  soc: string,
  { areas, region, query, industries }: Pick<Chosen, 'areas' | 'region' | 'query' | 'industries'>,
) {
  const states = areas.filter((area) => postalCodeOf(area) !== undefined);
  const census = isCensusRegion(region) ? region : null;
  return {
    profile: occupationProfile({ soc }),
    keyFigures: keyFigures({ soc }),
    percentiles: wagePercentiles({ soc, areas: ['99', ...areas] }),
    levels: wageLevels({ soc, area: areas.find(isLocal) ?? states[0] ?? '99' }),
    states: stateWages({ soc, region: census }),
    metros: metroWages({
      soc,
      state: states.length === 1 ? (postalCodeOf(states[0] ?? '') ?? null) : null,
      region: census,
      named: query || null,
    }),
    industries: industryWages({ soc, level: industries }),
    history: wageHistory({ soc }),
    outlook: outlook({ soc }),
    members: occupationsInGroup({ soc }),
    related: relatedOccupations({ soc }),
    titles: alternateTitles({ soc }),
    technology: technologySkills({ soc }),
    countries: countriesOfOccupation({ soc }),
  };
}

export type OccupationQuestions = ReturnType<typeof occupationQuestions>;

const isLocal = (area: string): boolean => area.length > 2;
