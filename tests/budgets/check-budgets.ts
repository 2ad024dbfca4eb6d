import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '#lib/domain/manifest.ts';
import { oneTest, together } from '../steps/outcome.ts';
import type { StepOutcome } from '../steps/step.ts';
import { engineBytes } from './engine-bytes.ts';
import { firstView, wireBytes } from './first-view.ts';

/** HTML, CSS and JavaScript of the first view, gzip. */
const pageBudget = 150_000;

/** One database part, gzip: no page waits for more than this to answer from one part. */
const partBudget = 1_000_000;

/** Each kind of page, weighed; the kinds with a budget are held to it. */
const pages = [
  { page: 'occupations/11-9111.html', budget: pageBudget },
  { page: () => heaviest('occupations', /^\d\d-0000\.html$/), budget: pageBudget },
  { page: () => heaviest('occupations', /^\d\d-\d{4}\.html$/), budget: pageBudget },
  { page: 'areas/differentials.html', budget: pageBudget },
  { page: 'compare.html', budget: pageBudget },
  { page: 'occupations.html', budget: pageBudget },
  { page: 'areas.html', budget: pageBudget },
  { page: () => heaviest('areas', /^(?!differentials)\w+\.html$/), budget: pageBudget },
  { page: 'countries.html', budget: pageBudget },
  { page: () => heaviest('countries', /^[A-Z]{2}\.html$/), budget: pageBudget },
  { page: 'guides/medical-office-manager.html' },
  { page: 'index.html' },
  { page: 'my-pay.html' },
  { page: 'benchmark.html' },
  { page: 'explore.html', budget: pageBudget },
  { page: 'data.html' },
  { page: 'verify.html' },
  { page: 'glossary.html' },
];

const build = 'build';

/** Weighs one page of each kind and the database parts; each budget counts as one test. */
export function checkBudgets(): Promise<StepOutcome> {
  const found = pages.map(({ page, budget }) =>
    checkPage(typeof page === 'string' ? page : page(), budget),
  );
  console.table(Object.fromEntries(found.flatMap(({ row }) => row)));
  return Promise.resolve(together([...found.map(({ outcome }) => outcome), checkParts()]));
}

function checkPage(page: string, budget?: number) {
  if (!existsSync(join(build, page))) {
    const detail = `${build}/${page} is not there.`;
    return { row: [], outcome: oneTest(`Weight of ${page}`, false, detail) };
  }
  const { html, css, js, files, foreign } = firstView(build, page, process.env.BASE_PATH);
  const total = html + css + js;
  const engine = engineBytes(build, files);
  const tests = [
    oneTest(`${page} brings no byte of the engine`, engine.length === 0, engine.join('\n')),
    oneTest(`${page} loads from no other origin`, foreign.length === 0, foreign.join('\n')),
  ];
  if (budget !== undefined) {
    const detail = `${total} bytes: HTML ${html}, CSS ${css}, JavaScript ${js}`;
    tests.push(oneTest(`${page} weighs at most ${kilo(budget)}`, total <= budget, detail));
  }
  const row = { html: kilo(html), css: kilo(css), js: kilo(js), total: kilo(total) };
  const limit = budget === undefined ? '' : `≤ ${kilo(budget)}`;
  return { row: [[page, { ...row, budget: limit }] as const], outcome: together(tests) };
}

function checkParts(): StepOutcome {
  const { parts } = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as Manifest;
  const ordered = Object.values(parts).toSorted((a, b) => b.gzipBytes - a.gzipBytes);
  const { file = '', gzipBytes = 0 } = ordered[0] ?? {};
  console.log(`Heaviest of ${ordered.length} database parts: ${file}, ${kilo(gzipBytes)} gzip`);
  const over = ordered.filter((part) => part.gzipBytes > partBudget);
  const detail = over.map((part) => `${part.file}: ${part.gzipBytes} bytes`).join('\n');
  const ok = ordered.length > 0 && over.length === 0;
  return oneTest(`Every database part is at most ${kilo(partBudget)} gzip`, ok, detail);
}

/** The page of a kind, of those with a name that matches, that weighs most. */
function heaviest(kind: string, name: RegExp): string {
  const folder = join(build, kind);
  const found = existsSync(folder) ? readdirSync(folder).filter((file) => name.test(file)) : [];
  const weight = (file: string): number => wireBytes(build, `${kind}/${file}`);
  const [first = 'none.html'] = found.toSorted((a, b) => weight(b) - weight(a));
  return `${kind}/${first}`;
}

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
