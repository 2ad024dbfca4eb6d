/** What is wrong with a statement, and where: DuckDB's message taken apart. */
export interface SqlFault {
  /** DuckDB's words and its hint, without the excerpt of the statement. */
  readonly message: string;
  /** The offset in the statement that it points at; null where it points nowhere. */
  readonly at: number | null;
}

/**
 * Reads the place out of DuckDB's message: `LINE 2: …` with the text of that line and a `^` below the
 * place. A long line is given in part, between dots.
 */
export function sqlFault(message: string, sql: string): SqlFault {
  const excerpt = /\n*^LINE (\d+): (.*)\n( *)\^/m.exec(message);
  if (!excerpt) return { message: message.trim(), at: null };
  const [whole, line = '1', text = '', indent = ''] = excerpt;
  const words = (
    message.slice(0, excerpt.index) + message.slice(excerpt.index + whole.length)
  ).trim();
  const column = indent.length - `LINE ${line}: `.length;
  return { message: words, at: placeOf(sql, Number(line), text, column) };
}

function placeOf(sql: string, line: number, text: string, column: number): number | null {
  const lines = sql.split('\n');
  const found = lines[line - 1];
  if (found === undefined) return null;
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const cut = text.startsWith('...');
  const shown = text.slice(cut ? 3 : 0).replace(/\.\.\.$/, '');
  const from = cut ? Math.max(found.indexOf(shown), 0) : 0;
  const offset = from + column - (cut ? 3 : 0);
  return start + Math.min(Math.max(offset, 0), found.length);
}
