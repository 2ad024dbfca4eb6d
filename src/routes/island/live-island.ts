import { hydrate, mount, type Component } from 'svelte';

/** Makes an island live in its place, and gives what `unmount` ends. */
export type LiveIsland = (
  place: Element,
  context: Map<unknown, unknown>,
) => Record<string, unknown>;

/**
 * A component that takes over what the server rendered of it with the same props; where the reader
 * came by a link there is nothing to take over, and it is drawn.
 */
export const liveIsland =
  <Props extends Record<string, unknown>>(component: Component<Props>, props: Props): LiveIsland =>
  (place, context) =>
    (place.hasChildNodes() ? hydrate : mount)(component, { target: place, props, context });
