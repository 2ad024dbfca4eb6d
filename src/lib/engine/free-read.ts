import { EngineError } from './errors.ts';

const reads = new Set([
  'select',
  'with',
  'from',
  'values',
  'table',
  'describe',
  'desc',
  'show',
  'summarize',
  'explain',
  'pivot',
  'unpivot',
]);

/**
 * Refuses a reader's statement that is not a read by its first word, before DuckDB sees it.
 * What hides behind a reading word (`with … insert`) fails in the read-only transaction.
 */
export function refuseUnlessRead(sql: string): void {
  const [first, second] = firstWords(sql);
  if (first === undefined)
    throw new EngineError('refused', 'There is no statement to run.', { sql });
  // EXPLAIN ANALYZE runs what it explains.
  if (!reads.has(first) || (first === 'explain' && second !== undefined && !reads.has(second))) {
    throw new EngineError(
      'refused',
      'Only statements that read are run here: begin with SELECT, WITH, FROM, DESCRIBE or SUMMARIZE.',
      { sql },
    );
  }
}

/** The first two words, lower case, without the comments and brackets around them. */
function firstWords(sql: string): string[] {
  const words: string[] = [];
  let rest = sql;
  while (words.length < 2) {
    rest = afterComments(rest);
    const word = /^(?:[a-z_]+|[^])/i.exec(rest)?.[0];
    if (word === undefined) break;
    words.push(word.toLowerCase());
    rest = rest.slice(word.length);
  }
  return words;
}

function afterComments(sql: string): string {
  const rest = sql.replace(/^(?:[\s(;]+|--[^\n\r]*)+/, '');
  return rest.startsWith('/*') ? afterComments(afterBlockComment(rest)) : rest;
}

// Block comments nest in DuckDB.
function afterBlockComment(sql: string): string {
  let depth = 0;
  for (const { 0: mark, index } of sql.matchAll(/\/\*|\*\//g)) {
    depth += mark === '/*' ? 1 : -1;
    if (depth === 0) return sql.slice(index + 2);
  }
  return '';
}
