import type { Question } from '#lib/domain/question.ts';
import { leadingOccupations } from '../leading-occupations.ts';

/** The ten occupations with the highest median pay a year. */
export const topPaid = (): Question => leadingOccupations('top-paid');
