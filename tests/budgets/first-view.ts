import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vite';

/** What a browser loads before it can show a page and make it work. */
export interface FirstView {
  /** Bytes over the wire from a host that sends gzip. */
  readonly html: number;
  readonly css: number;
  readonly js: number;
  /** Scripts and styles, by their path in the built site. */
  readonly files: readonly string[];
  /** Addresses on other origins that the page, a script or a style loads from. */
  readonly foreign: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

const loading = /\b(stylesheet|modulepreload|preload)\b/;
const reachingOut =
  /\b(stylesheet|modulepreload|preload|prefetch|preconnect|dns-prefetch|icon|manifest)\b/;

/**
 * Adds up a built page with all styles and scripts of its first view: those it names, those that its
 * inline script starts, and what they import statically, one after the other. Nothing that only an
 * `import()` of theirs would load.
 */
export function firstView(build: string, page: string, base = ''): FirstView {
  const html = readFileSync(join(build, page), 'utf8');
  // A style sheet that stands in the page itself is named as well, but switched off: nobody fetches it.
  const links = tags(html, 'link').filter(({ media }) => media !== '(max-width: 0)');
  const scripts = tags(html, 'script');
  const sources = [
    ...links.filter(({ rel = '' }) => loading.test(rel)).map(({ href = '' }) => href),
    ...scripts.flatMap(({ src }) => src ?? []),
    ...startedInline(html),
  ];
  const files = new Set<string>();
  for (const source of sources.filter((address) => !isForeign(address)))
    addWithImports(build, inBuild(source, page, base), files);

  const styles = [...files].filter((file) => file.endsWith('.css'));
  const addresses = [
    ...links.filter(({ rel = '' }) => reachingOut.test(rel)).map(({ href = '' }) => href),
    ...['script', 'img', 'iframe', 'source', 'video'].flatMap((name) =>
      tags(html, name).flatMap(({ src }) => src ?? []),
    ),
    ...[...insideOf(html, 'style'), ...styles.map((file) => textOf(build, file))].flatMap(
      cssAddresses,
    ),
  ];
  const sum = (extension: string) =>
    [...files]
      .filter((file) => file.endsWith(extension))
      .reduce((bytes, file) => bytes + wireBytes(build, file), 0);
  return {
    html: wireBytes(build, page),
    css: sum('.css'),
    js: sum('.js'),
    files: [...files],
    foreign: addresses.filter(isForeign),
  };
}

/** The bytes of the copy that the build packed, or of the file itself where it is too small for one. */
export function wireBytes(build: string, file: string): number {
  const packed = join(build, `${file}.gz`);
  return statSync(existsSync(packed) ? packed : join(build, file)).size;
}

function addWithImports(build: string, file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  for (const statement of parseAst(textOf(build, file)).body) {
    const source = 'source' in statement ? statement.source?.value : undefined;
    if (source) addWithImports(build, posix.join(posix.dirname(file), source), files);
  }
}

function inBuild(address: string, page: string, base: string): string {
  const [path = ''] = address.split(/[?#]/);
  if (!path.startsWith('/')) return posix.join(posix.dirname(page), path);
  return path.slice(base.length + 1);
}

function tags(html: string, name: string): Attributes[] {
  const found = html.matchAll(new RegExp(`<${name}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'gi'));
  return [...found].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)].map(
        ([, attribute = '', ...values]) => [attribute.toLowerCase(), values.find(Boolean) ?? ''],
      ),
    ),
  );
}

function startedInline(html: string): string[] {
  return insideOf(html, 'script').flatMap((code) =>
    [...code.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)].map(([, address = '']) => address),
  );
}

function insideOf(html: string, name: 'script' | 'style'): string[] {
  const found = html.matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, 'gi'));
  return [...found].map(([, inside = '']) => inside);
}

const textOf = (build: string, file: string): string => readFileSync(join(build, file), 'utf8');

function cssAddresses(css: string): string[] {
  const found = css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g);
  return [...found].map(([, address = '']) => address);
}

function isForeign(address: string): boolean {
  return /^([a-z]+:)?\/\//i.test(address);
}
