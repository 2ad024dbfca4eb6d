import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/**
 * What an import names: a file of the project, by its path below it, or a package.
 *
 * @typedef {{ readonly file: string } | { readonly package: string }} Imported
 */

/**
 * @param {string} specifier As written, such as `../engine/x.ts`, `#lib/engine/x.ts` or `node:fs`.
 * @param {string} importer The path of the importing file below the project.
 * @returns {Imported}
 */
export function imported(specifier, importer) {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('.')) return { file: posix.join(posix.dirname(importer), path) };
  if (path.startsWith('#lib/')) return { file: posix.join('src/lib', path.slice(5)) };
  if (path.startsWith('#pipeline/')) return { file: posix.join('pipeline', path.slice(10)) };
  if (path.startsWith('$')) return { package: path };
  if (isBuiltin(path)) return { package: path.startsWith('node:') ? path : `node:${path}` };
  const names = path.split('/');
  return { package: names.slice(0, path.startsWith('@') ? 2 : 1).join('/') };
}

/**
 * How a file of the project is named from another folder, if it has such a name.
 *
 * @param {string} file
 * @returns {string | undefined}
 */
export function alias(file) {
  if (file.startsWith('src/lib/')) return `#lib/${file.slice(8)}`;
  return file.startsWith('pipeline/') ? `#pipeline/${file.slice(9)}` : undefined;
}
