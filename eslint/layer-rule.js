import { posix, relative, sep } from 'node:path';
import { alias, imported } from './imported.js';
import { layerOf, layers, lists } from './layers.js';

/**
 * One import as it stands in a file.
 *
 * @typedef {object} Import
 * @property {string} specifier
 * @property {string} importer Its path below the project.
 * @property {boolean} waits Whether it is loaded by `import()`, or erased as a type.
 */

/**
 * What is wrong with an import by the table of layers, in words; nothing where it is right.
 *
 * @param {Import} written
 * @returns {string | undefined}
 */
function complaint({ specifier, importer, waits }) {
  const from = layerOf(importer);
  if (!from) return unknownPlace(importer);
  const target = imported(specifier, importer);
  if ('package' in target) return packageComplaint(from, target.package, waits);
  const { file } = target;
  if (!/\.(ts|js|svelte)$/.test(file) && !file.endsWith('$types')) return undefined;
  const to = layerOf(file);
  if (!to) return unknownPlace(file);
  if (to !== from) {
    const { mayImport, lazily = [], holds } = layer(from);
    if (!mayImport.includes(to))
      return `${from} may not import ${to}. ${layer(from).place} holds ${holds}; it may import ${mayImport.join(', ') || 'no other layer'}. ${whereItBelongs(to)}`;
    if (lazily.includes(to) && !waits) return onlyLazily(from, to);
  }
  const named = alias(file);
  const leaves = specifier.startsWith('.') && posix.dirname(file) !== posix.dirname(importer);
  return to !== from && leaves && named
    ? `Write '${named}': a relative path does not leave its own layer.`
    : undefined;
}

/**
 * @param {string} from
 * @param {string} name
 * @param {boolean} waits
 */
function packageComplaint(from, name, waits) {
  const { packages, lazily = [] } = layer(from);
  if (lists(packages, name))
    return lists(lazily, name) && !waits ? onlyLazily(from, name) : undefined;
  const owners = Object.keys(layers).filter((other) => lists(layer(other).packages, name));
  if (owners.length === 0)
    return `'${name}' belongs to no layer yet. Name it in eslint/layers.js under the one layer that will use it.`;
  return `${from} may not use '${name}'. Such code belongs in ${places(owners)}.`;
}

/** @param {string} to */
function whereItBelongs(to) {
  const users = Object.keys(layers).filter((other) => layer(other).mayImport.includes(to));
  return `Code that needs ${to} belongs in ${places(users)}.`;
}

/** @param {readonly string[]} names */
function places(names) {
  return names.map((name) => `${layer(name).place} (${layer(name).holds})`).join(', or in ');
}

/**
 * @param {string} from
 * @param {string} what
 */
function onlyLazily(from, what) {
  return `${from} may load ${what} only by import(), or name its types by import type: no page carries it before it is needed.`;
}

/** @param {string} file */
function unknownPlace(file) {
  return `${file} is in no layer. Code belongs in ${Object.values(layers)
    .map(({ place }) => place)
    .join(', ')}: see docs/DESIGN.md, section 3.`;
}

/** @param {string} name */
function layer(name) {
  const found = layers[name];
  if (!found) throw new Error(`eslint/layers.js names no layer ${name}.`);
  return found;
}

/** @type {import('eslint').Rule.RuleModule} */
export const layerRule = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{words}}' } },
  create(context) {
    const importer = relative(context.cwd, context.filename).split(sep).join('/');
    /**
     * @param {import('eslint').Rule.Node} node
     * @param {unknown} specifier
     * @param {boolean} waits
     */
    function check(node, specifier, waits) {
      if (typeof specifier !== 'string') return;
      const words = complaint({ specifier, importer, waits });
      if (words) context.report({ node, messageId: 'wrong', data: { words } });
    }
    return {
      ImportDeclaration: (node) => check(node, node.source.value, isType(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, isType(node)),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, isType(node)),
      ImportExpression: (node) =>
        check(node, node.source.type === 'Literal' ? node.source.value : undefined, true),
      /** @param {import('eslint').Rule.Node & { source?: { value?: unknown } }} node */
      TSImportType: (node) => check(node, node.source?.value, true),
    };
  },
};

/** @param {object} node */
function isType(node) {
  const kind = 'importKind' in node ? node.importKind : 'exportKind' in node && node.exportKind;
  return kind === 'type';
}
