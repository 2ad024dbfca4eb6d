import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataPackage } from '#pipeline/data-package.ts';
import { runCheck, type Check } from '#pipeline/verify/check.ts';
import { loadTable } from '#pipeline/verify/load-table.ts';
import { ruleChecks } from '#pipeline/verify/rule-checks.ts';
import { rules } from '#pipeline/verify/rules/rules.ts';
import { wrongRows } from './wrong-rows.ts';

const { resources } = readDataPackage('datasets');
const checks = new Map<string, Check>();
for (const resource of resources) {
  for (const rule of rules) {
    const [check] = ruleChecks(resource, [rule]);
    if (check) checks.set(`${rule.table}: ${rule.says}`, check);
  }
}

let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
  for (const resource of resources) {
    await loadTable(connection, resource, `datasets/${resource.path}`);
  }
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

describe('the rules of the field', () => {
  it('belong to a table each, and each has a row that breaks it', () => {
    expect(checks.size).toBe(rules.length);
    expect(wrongRows.map(({ rule }) => rule).sort()).toEqual([...checks.keys()].sort());
  });

  it.each(wrongRows)('catch $rule', async ({ rule, set, where }) => {
    const check = checks.get(rule);
    if (!check) throw new Error(`There is no rule "${rule}".`);
    const table = check.resource.sqlName;
    const chosen = await connection.runAndReadAll(
      `select record::integer from ${table} where ${where} order by record limit 1`,
    );
    const record = Number(chosen.getRows()[0]?.[0]);
    expect((await runCheck(connection, check)).total).toBe(0);
    await connection.run('begin');
    try {
      await connection.run(`update ${table} set ${set} where ${table}.record = ${record}`);
      const { shown } = await runCheck(connection, check);
      expect(shown.map((breach) => breach.record)).toContain(record);
    } finally {
      await connection.run('rollback');
    }
  });
});
