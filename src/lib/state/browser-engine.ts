import type { LoadEngine } from './EngineState.svelte.ts';

/** Loads the browser's engine when it is first needed: its code is no part of the first view. */
export const browserEngine =
  (dataUrl: string, engineUrl: string): LoadEngine =>
  async (onStatus) => {
    const { BrowserEngine } = await import('#lib/engine/BrowserEngine.ts');
    return new BrowserEngine({ dataUrl, engineUrl, onStatus });
  };
