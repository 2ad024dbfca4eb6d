import type { Manifest } from '#lib/domain/manifest.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { EngineError } from './errors.ts';

/** The absolute address of a folder, from one that may be relative to the page. */
export function folderUrl(address: string): string {
  return new URL(address.replace(/\/*$/, '/'), location.href).href;
}

/** Fetches what `npm run data` compiled. Throws an `EngineError` of kind `start`. */
export async function fetchManifest(address: string): Promise<Manifest> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the host answered ${response.status}`);
    return (await response.json()) as Manifest;
  } catch (cause) {
    const words = `The data engine could not start: ${address} could not be loaded: ${reasonOf(cause)}.`;
    throw new EngineError('start', words, { cause });
  }
}
