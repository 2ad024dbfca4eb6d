import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { sql } from '@codemirror/lang-sql';
import type { Extension } from '@codemirror/state';
import type { SqlNames } from '#lib/domain/sql-names.ts';
import { duckDbDialect } from './sql-dialect.ts';

/** The language of the editor: it knows the tables, their columns and the functions. */
export function duckDbSql({ tables, functions }: SqlNames): Extension {
  const columns = new Set(Object.values(tables).flat());
  const options = [
    ...functions.map((label) => ({ label, type: 'function', apply: `${label}(` })),
    ...[...columns].map((label) => ({ label, type: 'property' })),
  ];
  const complete = (context: CompletionContext): CompletionResult | null => {
    // After a dot only what belongs to the table before it is offered, by the language itself.
    const word = context.matchBefore(/(?<![.\w])\w+/);
    return word || context.explicit ? { from: word?.from ?? context.pos, options } : null;
  };
  return [
    sql({ dialect: duckDbDialect, schema: tables }),
    duckDbDialect.language.data.of({ autocomplete: complete }),
  ];
}
