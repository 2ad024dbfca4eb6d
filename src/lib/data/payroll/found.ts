/** What was found out of a file, and how, in a sentence. */
export interface Found<T> {
  readonly value: T;
  readonly said: string;
}
