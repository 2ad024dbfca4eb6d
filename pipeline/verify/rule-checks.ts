import { identifier } from '#lib/engine/parts.ts';
import { text } from '#lib/engine/walls.ts';
import type { Resource } from '#pipeline/data-package.ts';
import type { Check } from './check.ts';
import type { Rule } from './rules/rule.ts';

/** The rules of a table as checks that name the values of a faulty row. */
export function ruleChecks(resource: Resource, rules: readonly Rule[]): Check[] {
  return rules
    .filter(({ table }) => table === resource.sqlName)
    .map(({ table, says, broken, shows }) => ({
      resource,
      query: `select record, ${text(`${says}: `)} || concat_ws(', ', ${shows.map(shown).join(', ')}) as detail
              from ${identifier(table)} where ${broken}`,
    }));
}

function shown(column: string): string {
  return `${text(`${column} `)} || ${identifier(column)}`;
}
