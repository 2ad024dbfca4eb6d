import { BrowserEngine } from '#lib/engine/BrowserEngine.ts';
import { startDuckDb } from '#lib/engine/start-duckdb.ts';
import { wallStatements } from '#lib/engine/walls.ts';

const atlas = { BrowserEngine, startDuckDb, wallStatements };

declare global {
  interface Window {
    atlas: typeof atlas;
    engine: BrowserEngine;
  }
}

window.atlas = atlas;
