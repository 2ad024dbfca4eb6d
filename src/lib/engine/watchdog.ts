/**
 * Waits for work that reports when it gets on, and gives up once it has not for `limit`
 * milliseconds: some failures of a browser's WebAssembly raise neither an error nor an event.
 */
export async function watch<T>(
  work: (alive: () => void) => Promise<T>,
  limit: number,
  expired: () => Error,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(expired()), limit);
      };
      alive();
      work(alive).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
  }
}
