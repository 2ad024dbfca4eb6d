import { defaultChosen, type Chosen } from './chosen.ts';

/** What a value made of the choices so far, and the piece of it that was not understood. */
export interface Reading {
  readonly chosen: Chosen;
  readonly refused?: string;
}

/** One key of the query string: how it is read into what is chosen, and how it is written back. */
export interface Parameter {
  readonly key: string;
  readonly read: (chosen: Chosen, text: string) => Reading;
  /** The value to write; empty at the default, which is left out. */
  readonly write: (chosen: Chosen) => string;
  /** The end of the notice on a refused value: “XYZ” is not … */
  readonly refusal: string;
}

/** A key with a value from a fixed list. */
export function oneOf<T extends string>(
  key: string,
  values: readonly T[],
  get: (chosen: Chosen) => T | null,
  set: (chosen: Chosen, value: T) => Chosen,
  refusal: string,
  fallback: T | null = null,
): Parameter {
  return {
    key,
    read(chosen, text) {
      const value = values.find((known) => known === text);
      return value === undefined ? { chosen, refused: text } : { chosen: set(chosen, value) };
    },
    write: (chosen) => (get(chosen) === fallback ? '' : (get(chosen) ?? '')),
    refusal,
  };
}

type FieldOf<T> = { [K in keyof Chosen]: Chosen[K] extends T ? K : never }[keyof Chosen];

/** A key with text of a known shape; `pattern` keeps everything else, and all that is too long, out. */
export function text(
  key: string,
  field: FieldOf<string>,
  pattern: RegExp,
  refusal: string,
): Parameter {
  return {
    key,
    read: (chosen, value) =>
      pattern.test(value) ? { chosen: { ...chosen, [field]: value } } : { chosen, refused: value },
    write: (chosen) => chosen[field],
    refusal,
  };
}

/** A key with a plain decimal number within bounds. */
export function number(
  key: string,
  field: FieldOf<number | null>,
  [least, most]: readonly [number, number],
  refusal: string,
): Parameter {
  return {
    key,
    read(chosen, value) {
      const amount = /^-?\d{1,12}(\.\d{1,4})?$/.test(value) ? Number(value) : NaN;
      return amount >= least && amount <= most
        ? { chosen: { ...chosen, [field]: amount } }
        : { chosen, refused: value };
    },
    write: (chosen) => String(chosen[field] ?? ''),
    refusal,
  };
}

/** A key with one code, left out at its default; `decode` gives null for what is not a code. */
export function code(
  key: string,
  field: FieldOf<string>,
  decode: (item: string) => string | null,
  encode: (code: string) => string,
  refusal: string,
): Parameter {
  return {
    key,
    read(chosen, value) {
      const known = decode(value);
      return known === null
        ? { chosen, refused: value }
        : { chosen: { ...chosen, [field]: known } };
    },
    write: (chosen) => (chosen[field] === defaultChosen[field] ? '' : encode(chosen[field])),
    refusal,
  };
}

const mostInAList = 10;

/** A key with a comma list of codes, each once; `decode` gives null for what is not a code. */
export function codes(
  key: string,
  field: FieldOf<readonly string[]>,
  decode: (item: string) => string | null,
  encode: (code: string) => string,
  refusal: string,
): Parameter {
  return {
    key,
    read(chosen, value) {
      const items = value.split(',');
      const refused = items.find((item, at) => at >= mostInAList || decode(item) === null);
      const known = items.slice(0, mostInAList).flatMap((item) => decode(item) ?? []);
      return { chosen: { ...chosen, [field]: [...new Set(known)] }, refused };
    },
    write: (chosen) => chosen[field].map(encode).join(','),
    refusal,
  };
}
