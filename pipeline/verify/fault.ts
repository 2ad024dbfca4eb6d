/** Something wrong in a file of the datasets; `line` is left out where it is the file as a whole. */
export interface Fault {
  /** Below the datasets folder. */
  readonly path: string;
  /** The physical line, from 1. */
  readonly line?: number;
  readonly message: string;
}

/** `datasets/us/oews_state.csv:1234: …`, which editors and terminals turn into a link. */
export function faultLine({ path, line, message }: Fault, folder: string): string {
  return `${folder}/${path}${line === undefined ? '' : `:${line}`}: ${message}`;
}
