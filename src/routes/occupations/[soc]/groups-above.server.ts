import type { PackedAnswer } from '#lib/domain/answer.ts';
import { pageLevels } from './entries.server.ts';

/** A group that an occupation stands in. */
export interface GroupAbove {
  readonly code: string;
  readonly title: string;
}

/** The groups above an occupation that have a page, the widest first, from its profile. */
export async function groupsAbove(profile: PackedAnswer): Promise<readonly GroupAbove[]> {
  const pages = await pageLevels();
  const text = (column: string) => String(profile.values[column]?.[0] ?? '');
  return ['major', 'minor', 'broad']
    .map((level) => ({ code: text(`${level}_code`), title: text(`${level}_title`) }))
    .filter(({ code, title }) => pages.has(code) && title !== text('title'));
}
