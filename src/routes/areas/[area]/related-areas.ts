import type { AreaPage } from '../area-page.ts';

/** Areas that belong to another: the states of a local area, the local areas of a state. */
export interface RelatedAreas {
  readonly heading: string;
  readonly areas: readonly Pick<AreaPage, 'address' | 'name'>[];
}

const isLocal = ({ kind }: AreaPage): boolean => kind === 'metro' || kind === 'nonmetro';

/** What an area's page leads to, in groups; a group without areas is left out. */
export function relatedAreas(area: AreaPage, all: readonly AreaPage[]): readonly RelatedAreas[] {
  const shares = (other: AreaPage) => other.states.some((state) => area.states.includes(state));
  const others = all.filter((other) => other.code !== area.code && shares(other));
  const states = others.filter((other) => !isLocal(other));
  const metros = others.filter(({ kind }) => kind === 'metro');
  const rest = others.filter(({ kind }) => kind === 'nonmetro');
  const where = isLocal(area) ? 'in the same state' : 'in it';
  const several = isLocal(area) && area.states.length > 1 ? 'in the same states' : where;
  return [
    { heading: states.length === 1 ? 'Its state' : 'Its states', areas: states },
    { heading: `Metropolitan areas ${several}`, areas: metros },
    { heading: `Nonmetropolitan areas ${several}`, areas: rest },
  ]
    .filter(({ areas }) => areas.length > 0)
    .map(({ heading, areas }) => ({
      heading,
      areas: areas.map(({ address, name }) => ({ address, name })),
    }));
}
