import { tellRequests } from '#lib/data/worker-requests.ts';

/** A worker, and how to end it with all that it holds. */
export interface StartedWorker {
  readonly worker: Worker;
  readonly end: () => void;
}

/**
 * Starts a module as a worker from a blob that imports it: so the page's content security policy binds
 * it, which a worker from an address of its own would not be.
 */
export function startModuleWorker(address: string): StartedWorker {
  const script = importScript(new URL(address, location.href).href);
  const shim = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(shim, { type: 'module' });
  return {
    worker,
    end() {
      worker.terminate();
      URL.revokeObjectURL(shim);
    },
  };
}

// What it imports is a script of the page's own host, as the policy asks. What it is told before that is
// there would be lost. And only a thrown error reaches the page; a promise that rejects in a worker does not. It tells what it requests, since no page can see that.
const importScript = (module: string): string => `${tellRequests}
  const told = [];
  const keep = ({ data, ports }) => told.push({ data, ports });
  addEventListener('message', keep);
  import(${JSON.stringify(module)}).then(
    () => {
      removeEventListener('message', keep);
      for (const message of told) dispatchEvent(new MessageEvent('message', message));
    },
    (cause) => setTimeout(() => { throw cause; }),
  );`;
