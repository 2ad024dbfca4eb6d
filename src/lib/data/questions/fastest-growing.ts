import type { Question } from '#lib/domain/question.ts';
import { leadingOccupations } from '../leading-occupations.ts';

/** The ten occupations with the highest projected growth in percent. */
export const fastestGrowing = (): Question => leadingOccupations('fastest-growing');
