import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { inputHash, isUpToDate, stampRun } from './up-to-date.ts';

let stampFile: string;
let output: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  stampFile = join(folder, 'compiled.json');
  output = join(folder, 'core.duckdb');
});

describe('a compilation is up to date', () => {
  it('not before the first run', () => {
    expect(isUpToDate(stampFile, 'a')).toBe(false);
  });

  it('while its inputs are the same and its outputs are there', () => {
    writeFileSync(output, '');
    stampRun(stampFile, { inputs: 'a', outputs: [output] });
    expect(isUpToDate(stampFile, 'a')).toBe(true);
    expect(isUpToDate(stampFile, 'b')).toBe(false);
    rmSync(output);
    expect(isUpToDate(stampFile, 'a')).toBe(false);
  });
});

it('the hash of the inputs is that of the project as it stands', () => {
  expect(inputHash(process.cwd())).toMatch(/^[0-9a-f]{64}$/);
  expect(inputHash(process.cwd())).toBe(inputHash(process.cwd()));
});
