import { keep, kept } from './kept.ts';

const key = 'pay-atlas:sql-history';
const most = 50;

/** The statements that were run in this browser, newest first, each once. */
export class SqlHistory {
  #statements = $state.raw<readonly string[]>(readStatements());

  get statements(): readonly string[] {
    return this.#statements;
  }

  add(sql: string): void {
    const others = this.#statements.filter((each) => each !== sql);
    this.#statements = [sql, ...others].slice(0, most);
    keep(key, this.#statements);
  }

  clear(): void {
    this.#statements = [];
    keep(key, []);
  }
}

function readStatements(): readonly string[] {
  const found = kept(key);
  if (!Array.isArray(found)) return [];
  return found.filter((each): each is string => typeof each === 'string').slice(0, most);
}
