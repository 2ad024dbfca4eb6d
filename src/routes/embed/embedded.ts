/** The id of the one figure that is shown where the page stands within another (`app.html`); else null. */
export const embedded = (): string | null =>
  typeof document === 'undefined' ? null : (document.documentElement.dataset.embed ?? null);
