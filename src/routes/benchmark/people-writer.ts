import { createContext } from 'svelte';
import type { RowsFile } from '#lib/state/files/RowsFile.svelte.ts';

/** What writes the files of everybody: its worker is there before a payroll is. */
export const [getPeopleWriter, setPeopleWriter] = createContext<RowsFile>();
