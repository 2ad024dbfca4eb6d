import { tellRequests } from '#lib/data/worker-requests.ts';

/**
 * The script of a worker that loads another. A worker started from a blob is bound by the page's
 * content security policy; one started from the script's own address is not.
 * It tells what it requests, since no page can see that.
 */
export function shimScript(address: string): string {
  return `${tellRequests}importScripts(${JSON.stringify(address)});`;
}

/** A worker running the script at an absolute address, and how to end it. */
export function startWorker(address: string): { worker: Worker; end: () => void } {
  const shim = URL.createObjectURL(new Blob([shimScript(address)], { type: 'text/javascript' }));
  const worker = new Worker(shim);
  return {
    worker,
    end() {
      worker.terminate();
      URL.revokeObjectURL(shim);
    },
  };
}
