/** Amounts on it are restated by the lens. */
export const load = () => ({ lensBar: true });
