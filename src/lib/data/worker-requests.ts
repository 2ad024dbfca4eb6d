/** A request as a worker tells of it: its address, and when it began, in ms since 1970. */
export interface WorkerRequest {
  readonly name: string;
  readonly began: number;
}

/** The channel over which the workers of this page tell what they request; no other page has its name. */
export const workerRequests = `worker-requests-${performance.timeOrigin}-${Math.random()}`;

/** The beginning of a worker's script: tells what the worker requests, as its own browser reports it. */
export const tellRequests = `{
  const channel = new BroadcastChannel(${JSON.stringify(workerRequests)});
  const told = ({ name, startTime }) => ({ name, began: performance.timeOrigin + startTime });
  new PerformanceObserver((list) => channel.postMessage(list.getEntries().map(told)))
    .observe({ type: 'resource', buffered: true });
}
`;
