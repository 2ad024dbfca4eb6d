/** What a worker says where its work fails, beside all else that it says. */
export interface WorkerFailed {
  readonly is: 'failed';
  readonly message: string;
}

/**
 * What `pick` takes from the messages of a worker, the first time that it takes anything; from those through a port to it
 * where one is given. Rejects where the worker says that its work failed, where it breaks down (with `broken` if
 * nobody can say why), and with the reason of an abort.
 */
export const toldByWorker = <Message extends { readonly is: string }, Told>(
  worker: Worker,
  signal: AbortSignal,
  pick: (message: Exclude<Message, WorkerFailed>) => Told | undefined,
  broken: string,
  through: EventTarget = worker,
): Promise<Told> =>
  new Promise((resolve, reject) => {
    const hear = (event: Event) => {
      const { data } = event as MessageEvent<Message | WorkerFailed>;
      if (isFailure(data)) return reject(new Error(data.message));
      const told = pick(data as Exclude<Message, WorkerFailed>);
      if (told !== undefined) resolve(told);
    };
    through.addEventListener('message', hear, { signal });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || broken)), {
      signal,
    });
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

const isFailure = (message: { readonly is: string }): message is WorkerFailed =>
  message.is === 'failed';
