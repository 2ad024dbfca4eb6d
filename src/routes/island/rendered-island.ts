import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { ServerOnly } from './ServerOnly.ts';

/** A part of a page that the server renders by itself. */
export interface RenderedIsland {
  /** Its HTML, within the contexts of the page around it; its ids begin with `id`. */
  html(id: string, context: Map<unknown, unknown>): string;
}

/** For a page's `load` on the server: a component with all that it shows, never sent as data. */
export const renderedIsland = <Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): ServerOnly<RenderedIsland> =>
  new ServerOnly({
    html: (id, context) => render(component, { props, context, idPrefix: id }).body,
  });
