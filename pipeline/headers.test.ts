import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unframedPages } from '#lib/domain/embedding.ts';
import kit from '../svelte.config.js';
import { headersFor, parseHeaders } from './headers.ts';

const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));

describe('the header rules', () => {
  it('apply in order: a later one overrules an earlier one', () => {
    const text = '# why\n/*\n  A: 1\n  B: 2\n\n/x/*\n  B: a: 3\n';
    expect([...headersFor(parseHeaders(text), '/x/y')]).toEqual([
      ['A', '1'],
      ['B', 'a: 3'],
    ]);
    expect([...headersFor(parseHeaders(text), '/y')]).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
  });

  it('name the line that cannot be read', () => {
    expect(() => parseHeaders('/*\n  no header')).toThrow('line 2');
    expect(() => parseHeaders('  A: 1')).toThrow('line 1');
  });
});

describe('what the site sends', () => {
  it('keeps files with a hash in their name for a year, and says nothing of all others', () => {
    const cache = (path: string) => headersFor(rules, path).get('Cache-Control');
    expect(cache('/_app/immutable/entry/start.Bx1.js')).toContain('immutable');
    expect(cache('/data/parts/core.1a2b3c4d.duckdb.gz')).toContain('immutable');
    expect(cache('/data/titles.94c658d9.json')).toContain('immutable');
    expect(cache('/data/country-shapes.0a3095f8.json')).toContain('immutable');
    expect(cache('/data/us-oews-national.csv')).toBeUndefined();
    expect(cache('/data/manifest.json')).toBeUndefined();
    expect(cache('/occupations/11-9111')).toBeUndefined();
  });

  it('allows what each page allows: only inline scripts are left to the hashes in the page', () => {
    const sent = policyOf(headersFor(rules, '/').get('Content-Security-Policy') ?? '');
    const inPages = kit.kit?.csp?.directives ?? {};
    const expected = Object.fromEntries(
      Object.entries(inPages).map(([name, sources]) => [name, quoted(sources).filter(isNoHash)]),
    );
    expected['script-src']?.push("'unsafe-inline'");
    expected['frame-ancestors'] = ['*'];
    const sorted = (policy: Record<string, string[]>) =>
      Object.entries(policy)
        .map(([name, sources]) => [name, ...sources.toSorted()].join(' '))
        .toSorted();
    expect(sorted(sent)).toEqual(sorted(expected));
  });

  it('lets no other site frame the pages for what is a reader’s own, and every site all others', () => {
    const framedBy = (path: string) =>
      policyOf(headersFor(rules, path).get('Content-Security-Policy') ?? '')['frame-ancestors'];
    for (const page of unframedPages) {
      for (const path of [page, `${page}.html`, `${page}/`])
        expect(framedBy(path)).toEqual(["'self'"]);
    }
    for (const page of ['/', '/embed', '/explore', '/occupations/11-9111', '/nothing']) {
      expect(framedBy(page)).toEqual(['*']);
    }
    const nginx = readFileSync('deploy/nginx.conf.template', 'utf8');
    const own = unframedPages.map((page) => page.slice(1)).join('|');
    expect(nginx).toContain(`~^\${BASE_PATH}/(${own}) `);
  });

  it('is what the nginx configuration sends too', () => {
    const nginx = readFileSync('deploy/nginx.conf.template', 'utf8');
    const values = rules.flatMap(({ set }) => set.map(([, value]) => value));
    expect(values.filter((value) => !nginx.includes(value))).toEqual([]);
  });
});

function policyOf(header: string): Record<string, string[]> {
  const directives = header.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

const isNoHash = (source: string) => !source.startsWith("'sha256-");

function quoted(sources: unknown): string[] {
  const bare = (source: string) => source.endsWith(':');
  return Array.isArray(sources)
    ? sources.map(String).map((source) => (bare(source) ? source : `'${source}'`))
    : [];
}
