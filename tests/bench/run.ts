import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../pipeline/serve.ts';
import { browserFlags, findBrowser } from '../support/browser.ts';
import { lighthouseScores } from './lighthouse.ts';
import { benchDesk } from './desk.ts';
import { benchExplore } from './explore.ts';
import { milliseconds, sideBySide, summary, type Line } from './measure.ts';
import { framesOfBrush } from './brushed.ts';
import { choiceToPaint, filtered } from './painted.ts';
import type { Rig } from './page.ts';

// The numbers that npm run bench prints: ratios between contestants of one run on one machine.
// Give names to run only some: npm run bench -- start ask search paint desk explore lighthouse

const bundle = '.atlas/bench';
const asked = new Set(process.argv.slice(2));
const wanted = (name: string): boolean => asked.size === 0 || asked.has(name);
const states = ['CA', 'TX', 'NY', 'FL', 'OH', 'IL', 'GA', 'UT'];
const pageKinds = [
  '/',
  '/occupations',
  '/occupations/11-9111',
  '/areas',
  '/areas/CA',
  '/areas/differentials',
  '/countries',
  '/countries/GB',
  '/compare',
  '/guides/medical-office-manager',
  '/my-pay',
  '/benchmark',
  '/explore',
  '/data',
  '/data/us-oews-national',
  '/methodology',
  '/glossary',
];

if (!existsSync('build/index.html')) throw new Error('Nothing is built: run npm run build first.');
await bundlePage();
const site = await serve({ port: 0 });
const path = findBrowser();
const flags = browserFlags();
const launch = () => chromium.launch({ executablePath: path, args: [...flags] });
const browser = await launch();
const lines: Line[] = [];
try {
  if (wanted('start')) lines.push(...(await benchStart()));
  if (wanted('ask')) lines.push(...(await benchAsk()));
  if (wanted('search')) lines.push(await benchSearch());
  if (wanted('paint')) lines.push(...(await benchPaint()));
  if (wanted('explore')) lines.push(...(await benchExplore(launch, `${site.url}/explore`)));
  if (wanted('desk')) lines.push(...(await benchDesk(launch, `${site.url}/benchmark`)));
  console.table(
    lines.map(({ what, measured, beside, ratio, budget }) => ({
      what,
      measured,
      beside,
      ratio,
      budget,
    })),
  );
  if (wanted('lighthouse')) await benchLighthouse();
} finally {
  await browser.close();
  await site.close();
}

async function benchStart(): Promise<Line[]> {
  const page = await rigPage(browser);
  const run = (name: 'startOurs' | 'startBare') => () =>
    page.evaluate((n) => window.rig[n](), name);
  // The first start of each fills the browser's caches.
  await run('startBare')();
  await run('startOurs')();
  const { ours, bare } = await sideBySide(7, { ours: run('startOurs'), bare: run('startBare') });
  await page.close();
  return [
    line('engine: first need to first answer', ours, bare, 'bare start and select', '≤ 1.3 ×'),
  ];
}

async function benchAsk(): Promise<Line[]> {
  const page = await rigPage(browser);
  await page.evaluate(() => window.rig.prepareQuestions());
  const parse = await page.evaluate(() => window.rig.prepareObjects());
  let turn = 0;
  const state = () => states[turn++ % states.length] ?? 'CA';
  const filter = (name: 'askOurs' | 'askBare' | 'filterObjects') => () =>
    page.evaluate(([n, s]) => window.rig[n](s), [name, state()] as const);
  const contestants = {
    ours: filter('askOurs'),
    bare: filter('askBare'),
    objects: filter('filterObjects'),
  };
  await sideBySide(10, contestants);
  const one = await sideBySide(60, contestants);
  const pays = [40_000, 60_000, 90_000, 120_000];
  const explore = (name: 'exploreOurs' | 'exploreBare' | 'exploreByObjects') => () =>
    page.evaluate(([n, pay]) => window.rig[n](pay), [name, pays[turn++ % 4] ?? 0] as const);
  const explorers = {
    ours: explore('exploreOurs'),
    bare: explore('exploreBare'),
    objects: explore('exploreByObjects'),
  };
  await sideBySide(5, explorers);
  const occupations = await sideBySide(40, explorers);
  const group = (name: 'quantilesOurs' | 'quantilesBare' | 'quantilesObjects') => () =>
    page.evaluate((n) => window.rig[n](), name);
  const many = {
    ours: group('quantilesOurs'),
    bare: group('quantilesBare'),
    objects: group('quantilesObjects'),
  };
  await sideBySide(3, many);
  const all = await sideBySide(15, many);
  await page.close();
  return [
    line(
      'metros of one state, 181,593 rows attached',
      one.ours,
      one.bare,
      'bare connection',
      '≤ 1.5 ×',
    ),
    line('  the same with PapaParse + d3', one.objects, one.ours, 'ours', ''),
    line(
      'occupations that pay so much, with growth',
      occupations.ours,
      occupations.bare,
      'bare connection',
      '≤ 1.5 ×',
    ),
    line('  the same with PapaParse + d3', occupations.objects, occupations.ours, 'ours', ''),
    line('P25, P50, P75 of every occupation', all.ours, all.bare, 'bare connection', '≤ 1.5 ×'),
    line('  the same with PapaParse + d3', all.objects, all.ours, 'ours', ''),
    {
      what: '  fetching and parsing that CSV with PapaParse',
      measured: `${parse.toFixed(0)} ms`,
      beside: '',
      ratio: '',
      budget: '',
    },
  ];
}

async function benchSearch(): Promise<Line> {
  const page = await rigPage(browser);
  const typed = summary(await page.evaluate(() => window.rig.searchTimes()));
  await page.close();
  return {
    what: 'search: one keystroke over all titles',
    measured: milliseconds(typed),
    beside: '',
    ratio: '',
    budget: 'one frame, 16 ms',
  };
}

async function benchPaint(): Promise<Line[]> {
  const painted: Line[] = [];
  for (const of of filtered) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.url + of.address, { waitUntil: 'networkidle' });
    const measured = milliseconds(summary(await choiceToPaint(page, of, 40)));
    await page.close();
    const budget = 'median ≤ 50 ms, p95 ≤ 120 ms';
    painted.push({ what: of.what, measured, beside: '', ratio: '', budget });
  }
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${site.url}/occupations`, { waitUntil: 'networkidle' });
  const measured = milliseconds(summary(await framesOfBrush(page)));
  await page.close();
  const what = 'all occupations: between frames while a box is drawn';
  return [...painted, { what, measured, beside: '', ratio: '', budget: '60 a second, 16.7 ms' }];
}

async function benchLighthouse(): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  for (const kind of pageKinds)
    rows[kind] = await lighthouseScores(site.url + kind, { path, flags });
  console.table(rows);
}

function line(
  what: string,
  measured: ReturnType<typeof summary>,
  beside: ReturnType<typeof summary>,
  name: string,
  budget: string,
): Line {
  return {
    what,
    measured: milliseconds(measured),
    beside: `${name}: ${milliseconds(beside)}`,
    ratio: `${(measured.median / beside.median).toFixed(2)} ×`,
    budget,
  };
}

/** An empty page of the site's origin with the rig in it and the bare engine's files beside it. */
async function rigPage(inside: Browser): Promise<Page> {
  const page = await inside.newPage();
  const types = { js: 'text/javascript', wasm: 'application/wasm', html: 'text/html' };
  await page.context().route('**/bench/*', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const contentType = types[(name.split('.').at(-1) ?? 'html') as keyof typeof types];
    const body =
      name === 'page.html'
        ? '<!doctype html><title>Bench</title><script type="module" src="/bench/page.js"></script>'
        : await readFile(bundled(name));
    await route.fulfill({ body, contentType });
  });
  await page.goto(`${site.url}/bench/page.html`);
  await page.waitForFunction(() => 'rig' in window);
  return page;
}

function bundled(name: string): string {
  const duckdb = 'node_modules/@duckdb/duckdb-wasm/dist';
  if (name === 'worker.js') return join(duckdb, 'duckdb-browser-eh.worker.js');
  if (name === 'duckdb-eh.wasm') return join(duckdb, 'duckdb-eh.wasm');
  return join(bundle, name);
}

async function bundlePage(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: bundle,
      emptyOutDir: true,
      lib: { entry: 'tests/bench/page.ts', formats: ['es'], fileName: () => 'page.js' },
    },
  });
}

export type { Rig };
