import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';
import { capitalised, counted } from './in-list.ts';

/** How many facts the guide quotes, and how many of them with a source. */
export function guideKeyFactsFinding({ rows }: View): Finding {
  const sourced = rows.filter((row) => row.claimed_source).length;
  return {
    headline: `The guide quotes ${counted(rows.length, 'figure')}, ${sourced} with a source`,
    subtitle: 'Key facts of the founding guide',
    sentence: `Of ${counted(rows.length, 'figure')} that the guide quotes, ${sourced} name their source.`,
  };
}

/** How many skills of each kind the guide names. */
export function guideSkillsFinding({ rows }: View): Finding {
  const technical = rows.filter((row) => row.skill_kind === 'technical').length;
  const skills = `${technical} technical and ${rows.length - technical} soft skills`;
  return {
    headline: capitalised(skills),
    subtitle: 'Skills that the founding guide names',
    sentence: `The guide names ${skills}.`,
  };
}

/** How many specialisations the guide sees emerging. */
export function guideSpecializationsFinding({ rows }: View): Finding {
  const count = counted(rows.length, 'specialisation');
  return {
    headline: `${count} emerging`,
    subtitle: 'Specialisations that the founding guide names',
    sentence: `The guide sees ${count} emerging.`,
  };
}
