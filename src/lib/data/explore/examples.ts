import { abroadAndMoney } from './examples/abroad-and-money.ts';
import type { Example } from './examples/example.ts';
import { unitedStates } from './examples/united-states.ts';

/** Twelve questions that our tables answer, to read, run and change. */
export const examples: readonly Example[] = [...unitedStates, ...abroadAndMoney];
