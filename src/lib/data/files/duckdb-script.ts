import { countAbsent } from '#lib/domain/answer.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import { literal, statementText } from '#lib/domain/statement.ts';
import { viewStatement } from '#lib/domain/view-statement.ts';
import type { DataPackage, Resource } from '../data-package.ts';
import { sqlType } from '../sql-type.ts';
import { fileNotes, type Making } from './file-notes.ts';

/**
 * A script for the command-line DuckDB that gives the rows of a view: the tables read as views on their
 * public CSV files below `address`, every column typed as its schema says, then the statement.
 * Throws for a table of the reader's own, which has no public address.
 */
export function duckdbScript(
  content: FigureContent,
  making: Making,
  { resources }: Pick<DataPackage, 'resources'>,
  address: string,
): string {
  const { question } = content.view;
  const names = [...new Set(question.reads.map(({ table }) => table))];
  const views = names.map((name) => {
    const resource = resources.find(({ sqlName }) => sqlName === name);
    if (!resource) throw new Error(`The table ${name} is your own: it has no public address.`);
    return viewOn(resource, address);
  });
  const statement = statementText(viewStatement(content.view, making.rates));
  return [...comments(content, making), ...views, `${statement};`, ''].join('\n');
}

function comments(content: FigureContent, making: Making): readonly string[] {
  const { rows, columns } = content.view;
  // Rows that were not brought to the page are not counted there either.
  const counts = rows.length > 0 ? { rows: rows.length, ...countAbsent(rows, columns) } : null;
  const notes = fileNotes(content, making, counts).filter(({ name }) => name !== 'statement');
  return [
    ...notes.flatMap(({ name, text }) => `${name}: ${text}`.split(/\r\n|\r|\n/)),
    'It reads the newest figures: tables whose sha256 is another have changed since.',
  ].map((line) => `-- ${line}`.trimEnd());
}

function viewOn({ name, sqlName, schema }: Resource, address: string): string {
  const columns = schema.fields.map(
    (field) => `    ${literal(field.name)}: ${literal(sqlType(field))}`,
  );
  const file = new URL(`${name}.csv`, address).href;
  return [
    `create or replace temp view ${sqlName} as`,
    `  from read_csv(${literal(file)}, header = true, nullstr = '', columns = {`,
    `${columns.join(',\n')}`,
    '  });',
  ].join('\n');
}
