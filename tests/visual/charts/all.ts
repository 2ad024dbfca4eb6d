import type { Example } from './example.ts';
import { rangeDots } from './range-dots.ts';

/** Every chart with figures to look at: the gallery shows them, the stored drawings hold them still. */
export const examples: readonly Example[] = [...rangeDots];
