/** One part of a query in text: `soc_code.in(29-1141,29-1171)`. */
export interface QueryPart {
  /** As it was written. */
  readonly text: string;
  /** What stands before the bracket. */
  readonly head: string;
  /** What stands within, asterisks resolved; none without a bracket. */
  readonly values: readonly string[];
}

/** The parts of a text that `writeTableQuery` wrote: apart by tildes, values by commas, `*` escaping either. */
export const queryParts = (text: string): readonly QueryPart[] =>
  splitAt('~', text).map((part) => {
    const [, head = '', inside] = /^([^(]*)(?:\(([^]*)\))?$/.exec(part) ?? [];
    return {
      text: part,
      head,
      values: inside === undefined ? [] : splitAt(',', inside).map(unescaped),
    };
  });

const unescaped = (text: string): string => text.replace(/\*([^])/g, '$1');

function splitAt(separator: string, text: string): readonly string[] {
  const pieces = [''];
  for (const [token] of text.matchAll(/\*[^]|[^]/g)) {
    if (token === separator) pieces.push('');
    else pieces[pieces.length - 1] += token;
  }
  return pieces;
}
