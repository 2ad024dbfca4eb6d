import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts that no minifier takes away: of DuckDB's client, of Arrow, and of starting the engine. */
const marks = ['REGISTER_FILE_BUFFER', 'ARROW1', 'WebAssembly.Module'];

/** Which of the files given carry the engine, DuckDB's client, or Arrow. */
export function engineBytes(build: string, files: readonly string[]): string[] {
  return files.filter((file) => {
    const text = readFileSync(join(build, file), 'utf8');
    return file.endsWith('.wasm') || marks.some((mark) => text.includes(mark));
  });
}
