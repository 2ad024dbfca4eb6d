import type { Component } from 'svelte';
import { liveIsland, type LiveIsland } from './live-island.ts';

/**
 * Brings what an island needs to become live: its code, and its props, which stand at an address of
 * this site. Throws where either cannot be had.
 */
export const fetchedIsland =
  <Props extends Record<string, unknown>>(
    code: () => Promise<{ default: Component<Props> }>,
    address: string,
  ) =>
  async (): Promise<LiveIsland> => {
    const [{ default: component }, props] = await Promise.all([code(), propsAt<Props>(address)]);
    return liveIsland(component, props);
  };

// The islands of one page may share their props.
let last: { readonly address: string; readonly props: Promise<unknown> } | null = null;

function propsAt<Props>(address: string): Promise<Props> {
  if (last?.address !== address) last = { address, props: fetched(address) };
  return last.props as Promise<Props>;
}

async function fetched(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return await response.json();
  } catch (cause) {
    last = null;
    throw cause;
  }
}
