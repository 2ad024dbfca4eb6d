import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { occupationProfile } from '#lib/data/questions/occupation-profile.ts';

/** What an occupation's page says first. */
export const firstQuestions = (soc: string) => ({
  profile: occupationProfile({ soc }),
  keyFigures: keyFigures({ soc }),
});
