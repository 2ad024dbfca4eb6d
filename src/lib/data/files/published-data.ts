import type { Manifest } from '#lib/domain/manifest.ts';
import type { DataPackage } from '../data-package.ts';

/** The public files that describe the tables, each fetched once, at the first need. */
export interface PublishedData {
  /** The absolute address of the folder with the CSV files, with a slash at its end. */
  readonly address: string;
  manifest(): Promise<Manifest>;
  dataPackage(): Promise<DataPackage>;
}

/** The public files below an absolute address; what could not be fetched is tried again the next time. */
export function publishedData(address: string): PublishedData {
  return {
    address,
    manifest: once(() => fetchJson<Manifest>(new URL('manifest.json', address))),
    dataPackage: once(() => fetchJson<DataPackage>(new URL('datapackage.json', address))),
  };
}

async function fetchJson<T>(address: URL): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = null;
      throw cause;
    });
    return loading;
  };
}
