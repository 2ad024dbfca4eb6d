/** Waits until the page has had its turn: what it was told to show and do comes first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
