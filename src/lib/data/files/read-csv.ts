import Papa from 'papaparse';
import type { Unchecked } from './read-figure-file.ts';
import { readJson } from './read-json.ts';

/** Reads back a CSV file: comments, then head and rows, which are its data as they stand. */
export function readCsvFile(text: string): Unchecked {
  const comments = /^(?:#[^\n]*(?:\n|$))*/.exec(text)?.[0] ?? '';
  const data = text.slice(comments.length);
  const receipt = /^# receipt: (.*?)\r?$/m.exec(comments)?.[1];
  const records = Papa.parse<string[]>(data, { delimiter: ',' }).data;
  // What follows the last line end is no record.
  if (records.at(-1)?.join('') === '' && /\n$/.test(data)) records.pop();
  const [headers = [], ...rows] = records;
  return { receipt: receipt === undefined ? null : readJson(receipt), headers, rows, data };
}
