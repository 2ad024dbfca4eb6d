import Outlook from '#lib/charts/Outlook.svelte';
import { outlook as outlookOf } from '#lib/data/questions/outlook.ts';
import { rowsIn } from '../published/rows-in.ts';
import { example, seen } from './example.ts';

const head = 'vintage,base_year,target_year,employment_base,employment_target,change_percent';

/** Medical and health services managers (11-9111). */
const managers = rowsIn(
  head,
  `
2016-26,2016,2026,352.2,424.3,20.5
2019-29,2019,2029,422.3,555.5,31.5
2020-30,2020,2030,429.8,569.4,32.5
2021-31,2021,2031,480.7,616.9,28.3
2022-32,2022,2032,509.5,654.2,28.4
2024-34,2024,2034,616.2,759.1,23.2
`,
);
/** Word processors and typists (43-9022): falling, and small. */
const typists = rowsIn(
  head,
  `
2021-31,2021,2031,46.1,28.5,-38.2
2022-32,2022,2032,44,27,-38.6
2024-34,2024,2034,40,25.6,-36.1
`,
);
const question = outlookOf({ soc: '11-9111' });

export const outlook = [
  example('outlook', 'Six vintages of projections, the newest strong', Outlook, (width) => ({
    view: seen(question, managers),
    width,
    describedAs: 'Employment is projected to grow 23.2 % from 2024 to 2034.',
  })),
  example('outlook-falling', 'Three vintages that fall', Outlook, (width) => ({
    view: seen(question, typists),
    width,
    describedAs: 'Employment is projected to fall.',
  })),
  example('outlook-one', 'One vintage', Outlook, (width) => ({
    view: seen(question, managers.slice(-1)),
    width,
    describedAs: 'Employment is projected to grow 23.2 % from 2024 to 2034.',
  })),
];
