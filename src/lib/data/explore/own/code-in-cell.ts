import type { KnownCode, OwnKeyKind } from '#lib/domain/own-key.ts';

/** Our code for what a cell says, undefined where it says none. */
export type CodeReader = (cell: string) => string | undefined;

/**
 * Reads codes of one kind as people and programs write them: in any case, SOC codes without their hyphen or with the
 * two digits that O*NET adds, states as `US-CA` or as FIPS codes that lost their zero.
 */
export function codeReader(kind: OwnKeyKind, known: readonly KnownCode[]): CodeReader {
  const codes = new Map(
    known.flatMap((each) => (each.kind === kind ? [[each.written, each.code] as const] : [])),
  );
  const respelled = spellings[kind];
  return (cell) => {
    const text = cell.trim().toUpperCase();
    return codes.get(text) ?? codes.get(respelled?.(text) ?? '');
  };
}

const spellings: Readonly<Partial<Record<OwnKeyKind, (text: string) => string>>> = {
  occupation: (text) => text.replace(/^(\d\d)-?(\d{4})(?:\.\d\d)?$/, '$1-$2'),
  area: (text) => text.replace(/^US-/, '').replace(/^\d$/, '0$&'),
};
