import { createContext } from 'svelte';

/**
 * The absolute address of a figure alone, by its id, for pages of others; null where it cannot stand there, because it
 * shows what only this reader has.
 */
export type EmbedAddress = (figure: string) => string | null;

export const [getEmbedAddress, setEmbedAddress] = createContext<EmbedAddress>();
