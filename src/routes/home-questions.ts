import type { PackedAnswer } from '#lib/domain/answer.ts';
import { fastestGrowing } from '#lib/data/questions/fastest-growing.ts';
import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { mostOpenings } from '#lib/data/questions/most-openings.ts';
import { topPaid } from '#lib/data/questions/top-paid.ts';

/** What the home page says first: of all occupations together. */
export const firstQuestion = keyFigures({ soc: '00-0000' });

/** What it shows further down: the occupations that lead. */
export const leadingQuestions = {
  paid: topPaid(),
  openings: mostOpenings(),
  growing: fastestGrowing(),
};

/** The answers to them: `leading.json`. */
export interface Leading extends Record<string, unknown> {
  readonly answers: Readonly<Record<keyof typeof leadingQuestions, PackedAnswer>>;
}
