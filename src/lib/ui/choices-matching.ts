import type { Choice } from './choice.ts';

/** The choices in which every word typed begins a word; those that begin with the text first. */
export function choicesMatching(choices: readonly Choice[], text: string): readonly Choice[] {
  const typed = folded(text);
  const words = typed.split(' ').filter((word) => word);
  if (words.length === 0) return choices;
  const matching = choices.filter(({ label }) => {
    const own = ` ${folded(label)}`;
    return words.every((word) => own.includes(` ${word}`));
  });
  const [first, others] = [true, false].map((begins) =>
    matching.filter(({ label }) => folded(label).startsWith(typed) === begins),
  );
  return [...(first ?? []), ...(others ?? [])];
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
