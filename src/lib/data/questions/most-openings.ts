import type { Question } from '#lib/domain/question.ts';
import { leadingOccupations } from '../leading-occupations.ts';

/** The ten occupations with the most openings a year, projected. */
export const mostOpenings = (): Question => leadingOccupations('most-openings');
