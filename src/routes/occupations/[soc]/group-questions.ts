import { occupationsInGroup } from '#lib/data/questions/occupations-in-group.ts';
import { outlook } from '#lib/data/questions/outlook.ts';
import { wageHistory } from '#lib/data/questions/wage-history.ts';

/** What the page of a group shows further down: groups are published for the nation only. */
export const groupQuestions = (soc: string) => ({
  members: occupationsInGroup({ soc }),
  history: wageHistory({ soc }),
  outlook: outlook({ soc }),
});
