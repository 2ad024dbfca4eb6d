import { pack, type PackedAnswer } from '#lib/domain/answer.ts';
import type { Question } from '#lib/domain/question.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

type Questions = Readonly<Record<string, Question>>;

/** The answers to some questions, under the same names. */
export type Packed<Q extends Questions> = { readonly [Name in keyof Q]: PackedAnswer };

/** Asks all of them at once, and packs the answers to travel in a page. */
export async function packedAnswers<Q extends Questions>(questions: Q): Promise<Packed<Q>> {
  const engine = openDatasets();
  const answers = Object.entries(questions).map(
    async ([name, question]) => [name, pack(await engine.ask(question))] as const,
  );
  return Object.fromEntries(await Promise.all(answers)) as Packed<Q>;
}
