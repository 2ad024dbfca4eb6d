import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;

const ajv = new Ajv({ schemaId: 'auto', allErrors: true, logger: false, unknownFormats: 'ignore' });
ajv.addMetaSchema(
  readJson(createRequire(import.meta.url).resolve('ajv/lib/refs/json-schema-draft-04.json')),
);
const check = ajv.compile(readJson('tests/datasets/frictionless/tabular-data-package.json'));

/** What keeps a value from being a Tabular Data Package by the specification's own JSON schema. */
export function profileErrors(value: unknown): readonly string[] {
  check(value);
  return (check.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}
