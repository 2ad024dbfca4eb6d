import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPayroll } from '../support/payrolls/generated-payroll.ts';
import type { KnownPerson } from '../support/payrolls/people.ts';

/** A payroll on the disk, and what its titles and places are known to be. */
export interface PayrollOnDisk {
  readonly path: string;
  readonly bytes: number;
  /** A person for each title as written, and for each place. */
  readonly jobs: ReadonlyMap<string, KnownPerson>;
  readonly places: ReadonlyMap<string, KnownPerson>;
}

const slice = 100_000;
const more = 'Cost Centre,Manager,Email';

/** Writes a payroll of twelve columns: the plain ones of generated people, and three that mean nothing. */
export function writePayroll(folder: string, rows: number): PayrollOnDisk {
  const path = join(folder, `payroll-${rows}.csv`);
  const file = openSync(path, 'w');
  const jobs = new Map<string, KnownPerson>();
  const places = new Map<string, KnownPerson>();
  let bytes = 0;
  for (let from = 0; from < rows; from += slice) {
    const { text, people } = generatedPayroll({
      rows: Math.min(slice, rows - from),
      seed: 1 + from / slice,
      lineEnd: '\n',
    });
    const [head, ...lines] = text.trimEnd().split('\n');
    const written = lines.map((line, at) => `${line},${meaningless(from + at)}\n`);
    bytes += writeSync(file, (from === 0 ? `${head},${more}\n` : '') + written.join(''));
    for (const person of people) {
      jobs.set(person.written, person);
      places.set(person.place.written, person);
    }
  }
  closeSync(file);
  return { path, bytes, jobs, places };
}

const meaningless = (at: number): string => `CC${at % 400},M${at % 5_000},person${at}@example.com`;
