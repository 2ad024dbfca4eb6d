import { references } from './sources.ts';
import type { Term } from './term.ts';

export const wageLevels: readonly Term[] = [
  {
    id: 'prevailing-wage',
    name: 'Prevailing wage',
    definition:
      'The wage that a US employer must at least offer to a worker on certain visas, by occupation and area, so that local pay is not undercut.',
    source: references.prevailingWage,
    see: ['wage-level'],
  },
  {
    id: 'wage-level',
    name: 'Wage level',
    also: ['level I', 'level II', 'level III', 'level IV', 'pay by level'],
    definition:
      'One of four cuts of the wage distribution of an occupation in an area: entry (I), qualified (II), experienced (III) and fully competent (IV). Level I is the mean of the lowest-paid third, level IV the mean of the other two thirds, so level III is the mean of all.',
    formula: 'II = I + (IV − I) ÷ 3; III = IV − (IV − I) ÷ 3',
    caution:
      'The levels are arithmetic on one distribution. They do not show what people of that seniority are paid.',
    source: references.wageLevelLaw,
    see: ['prevailing-wage', 'wage-level-fallback'],
  },
  {
    id: 'wage-level-fallback',
    name: 'Wider-area wage level',
    also: ['fallback'],
    definition:
      'Where an area has too few answers, its wage levels are taken from a wider area: neighbours, the state or the nation.',
    caution:
      'The published table does not say where this was done. It is inferred here from equal values in several areas, and marked so.',
    source: references.prevailingWage,
    see: ['wage-level'],
  },
];
