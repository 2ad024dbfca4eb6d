import { unpack, type PackedAnswer } from '#lib/domain/answer.ts';
import type { Question } from '#lib/domain/question.ts';
import { Asked } from './Asked.svelte.ts';

/**
 * Every question of a page, asked: `prerendered` are the questions whose answers came with the page,
 * packed, and `wanted` those for what is chosen now. Call it while a component is being set up.
 */
export function askAll<Name extends string>(
  wanted: () => Readonly<Record<Name, Question>>,
  prerendered: () => Readonly<Record<Name, Question>>,
  packed: () => Readonly<Record<Name, PackedAnswer>>,
): Readonly<Record<Name, Asked>> {
  // Put together once for each choice, not once for each question.
  const wantedNow = $derived(wanted());
  const prerenderedNow = $derived(prerendered());
  const asked: Partial<Record<Name, Asked>> = {};
  for (const name of namesOf(packed())) {
    const answer = $derived(unpack(prerenderedNow[name], packed()[name]));
    asked[name] = new Asked(
      () => wantedNow[name],
      () => answer,
    );
  }
  return asked as Record<Name, Asked>;
}

const namesOf = <Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] =>
  Object.keys(record) as Name[];
