/**
 * What a page's `load` hands to the rendering on the server alone: it is never sent, and the browser
 * finds it empty (see `transport` in `hooks.ts`).
 */
export class ServerOnly<T> {
  readonly value: T | null;

  constructor(value: T | null) {
    this.value = value;
  }
}
