import type { Source } from './answer.ts';

/** One database file: what it holds and how to check that it arrived whole. */
export interface Part {
  /** Below `/data/`, content-hashed, gzip: `parts/core.1a2b3c4d.duckdb.gz`. */
  readonly file: string;
  /** Bytes over the wire and unpacked. */
  readonly gzipBytes: number;
  readonly bytes: number;
  readonly rows: number;
  /** Of the unpacked database, in hex. */
  readonly sha256: string;
}

export interface Table {
  readonly rows: number;
  readonly source: Source;
  /** The part that holds the table, where it is not partitioned. */
  readonly part?: string;
  /**
   * The parts of a partitioned table by column and by the first two digits of its values. The parts of
   * any one column hold the whole table.
   */
  readonly partitions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The public CSV below `/data/`, with its size and checksum. */
  readonly csv: { readonly file: string; readonly bytes: number; readonly sha256: string };
}

/** What `npm run data` compiled: written to `static/data/manifest.json`. */
export interface Manifest {
  /** Changes whenever any part does. */
  readonly version: string;
  readonly tables: Readonly<Record<string, Table>>;
  readonly parts: Readonly<Record<string, Part>>;
  /** Content-hashed files below `/data/`. */
  readonly files: {
    readonly titles: string;
    readonly stateShapes: string;
    readonly countryShapes: string;
  };
  /** Content-hashed files below `/engine/`, with the bytes of the unpacked module. */
  readonly engine: {
    readonly worker: string;
    readonly wasm: string;
    readonly wasmGzipBytes: number;
    /** Unpacked; where it is left out, a host that unpacks on the way makes the progress jump. */
    readonly wasmBytes?: number;
    /** Of the unpacked module, in hex. */
    readonly wasmSha256: string;
  };
}
