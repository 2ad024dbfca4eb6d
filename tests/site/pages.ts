import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const build = 'build';

/** The built pages below a folder of the site, by their files; not the empty one for unknown addresses. */
export const pagesIn = (folder = '.'): readonly string[] =>
  readdirSync(join(build, folder), { recursive: folder !== '.' })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.html') && name !== '404.html')
    .sort();

/** What a page says in words: its headlines, and the sentences of its figures and of itself. */
export function wordsOn(page: string): { headlines: string[]; sentences: string[] } {
  const html = readFileSync(join(build, page), 'utf8').replaceAll(/<!--.*?-->/gs, '');
  const texts = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, text = '']) => plain(text));
  return {
    headlines: texts(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/gs),
    sentences: texts(/<p class="(?:lede|sentence)\b[^>]*>(.*?)<\/p>/gs),
  };
}

/** The JSON of a file of the site. */
export const dataOf = (file: string): unknown =>
  JSON.parse(readFileSync(join(build, file), 'utf8'));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
