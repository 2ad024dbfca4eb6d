import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, shortHash } from './content-hash.ts';

/** Writes `<stem>.<hash>.json` and gives its name. */
export function writeHashedJson(folder: string, stem: string, value: unknown): string {
  const content = JSON.stringify(value);
  const name = `${stem}.${shortHash(sha256(content))}.json`;
  writeFileSync(join(folder, name), content);
  return name;
}
