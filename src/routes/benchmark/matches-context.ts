import { createContext } from 'svelte';
import type { Matches } from '#lib/state/payroll/Matches.svelte.ts';

export const [getMatches, setMatches] = createContext<Matches>();
