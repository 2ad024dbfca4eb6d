import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { verifySha256 } from './checksum.ts';
import { EngineError } from './errors.ts';
import { fetchUnpacked } from './fetch-unpacked.ts';
import { StartProgress } from './start-progress.ts';
import { watch } from './watchdog.ts';
import { startWorker } from './worker-shim.ts';

interface Start {
  /** Absolute addresses of the worker's script and of the gzip-compressed module. */
  readonly worker: string;
  readonly wasm: string;
  readonly wasmGzipBytes: number;
  /** Of the unpacked module; where it is left out, progress is only right for a packed answer. */
  readonly wasmBytes?: number;
  readonly wasmSha256: string;
  /** The statements that lock it, run before anything else. */
  readonly walls: readonly string[];
  /** Milliseconds without any progress after which the start has failed. */
  readonly limit: number;
  readonly onProgress: (progress: number) => void;
}

export interface StartedDuckDb {
  readonly duckdb: AsyncDuckDB;
  readonly worker: Worker;
  readonly end: () => void;
}

const likelyCauses =
  'Either a policy of this page or browser does not allow WebAssembly, or a file is missing or damaged';

/** Starts DuckDB in a worker and locks it. Throws an `EngineError` of kind `start`. */
export async function startDuckDb(start: Start): Promise<StartedDuckDb> {
  let end = () => {};
  try {
    refuseWithoutWasm();
    const started = startWorker(start.worker);
    end = started.end;
    const duckdb = await watch(
      (alive) =>
        Promise.race([failureOf(started.worker), instantiate(start, started.worker, alive)]),
      start.limit,
      () => new Error(`nothing moved for ${start.limit / 1000} seconds. ${likelyCauses}`),
    );
    return { duckdb, worker: started.worker, end };
  } catch (cause) {
    end();
    const message = `The data engine could not start: ${reasonOf(cause)}`;
    throw new EngineError('start', message.replace(/\.?$/, '.'), { cause });
  }
}

// A policy without 'wasm-unsafe-eval' fails here at once; inside the worker it would only hang.
function refuseWithoutWasm(): void {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  } catch (cause) {
    throw new Error('this page or browser does not allow WebAssembly', { cause });
  }
}

/** Rejects when the worker's own script cannot be loaded or breaks. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    const fail = ({ message }: ErrorEvent) =>
      reject(new Error(`its worker failed${message ? ` (${message})` : ' to load'}`));
    worker.addEventListener('error', fail, { once: true });
  });
}

async function instantiate(start: Start, worker: Worker, alive: () => void): Promise<AsyncDuckDB> {
  const progress = new StartProgress((reached) => {
    alive();
    start.onProgress(reached);
  });
  const [{ AsyncDuckDB, VoidLogger }, module] = await Promise.all([
    import('@duckdb/duckdb-wasm'),
    fetchUnpacked(start.wasm, {
      onBytes(read, packed) {
        const total = packed ? start.wasmGzipBytes : (start.wasmBytes ?? start.wasmGzipBytes);
        progress.fetching(read / total);
      },
    }),
  ]);
  progress.fetching(1);
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  const address = URL.createObjectURL(new Blob([module], { type: 'application/wasm' }));
  try {
    await Promise.all([
      verifySha256(module, start.wasmSha256, start.wasm),
      duckdb.instantiate(address, null, ({ bytesLoaded }) =>
        progress.compiling(bytesLoaded / module.length),
      ),
    ]);
  } finally {
    URL.revokeObjectURL(address);
  }
  progress.compiling(1);
  await duckdb.open({ path: ':memory:' });
  const connection = await duckdb.connect();
  for (const statement of start.walls) await connection.query(statement);
  await connection.close();
  return duckdb;
}
