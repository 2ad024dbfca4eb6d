import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { hiddenTables } from '#lib/data/payroll/hidden-groups.ts';
import { sql, statementOf, type Sql } from '#lib/data/sql.ts';
import { literal } from '#lib/domain/statement.ts';

type Group = readonly [first: string, second: string, people: number];

/** The groups that are hidden, with the word for why. */
async function hiddenOf(groups: readonly Group[], k = 5): Promise<Record<string, string>> {
  const keys = groups.some(([, second]) => second !== '') ? 2 : 1;
  const rows: readonly Sql[] = groups.map(
    ([first, second, people]) =>
      sql`select ${first} as key_1, ${second} as key_2, ${people}::integer as people`,
  );
  const { sql: text, values } = statementOf(sql`
    with grouped as (${rows.reduce((all, row) => sql`${all} union all ${row}`)}),${hiddenTables({ keys, k })}
    select key_1 || key_2 as name, hidden from shown where hidden is not null order by all`);
  let next = 0;
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const result = await connection.runAndReadAll(
    text.replaceAll('?', () => literal(values[next++]!)),
  );
  connection.closeSync();
  instance.closeSync();
  return Object.fromEntries(result.getRows().map(([name, why]) => [String(name), String(why)]));
}

const few = 'hidden (fewer than 5)';
const other = 'hidden (would reveal another)';

describe('groups of one column', () => {
  it('are shown from k people on', async () => {
    expect(
      await hiddenOf([
        ['a', '', 5],
        ['b', '', 6],
      ]),
    ).toEqual({});
    expect(
      await hiddenOf(
        [
          ['a', '', 4],
          ['b', '', 3],
        ],
        3,
      ),
    ).toEqual({});
  });

  it('hide the smallest other one where the total would reveal the one hidden', async () => {
    expect(
      await hiddenOf([
        ['a', '', 4],
        ['b', '', 9],
        ['c', '', 7],
        ['d', '', 7],
      ]),
    ).toEqual({
      a: few,
      c: other,
    });
  });

  it('hide no other where those hidden are two and together as many as one shown', async () => {
    expect(
      await hiddenOf([
        ['a', '', 4],
        ['b', '', 3],
        ['c', '', 7],
      ]),
    ).toEqual({ a: few, b: few });
  });

  it('hide another where those hidden are fewer than k together', async () => {
    expect(
      await hiddenOf([
        ['a', '', 1],
        ['b', '', 2],
        ['c', '', 7],
        ['d', '', 8],
      ]),
    ).toEqual({
      a: few,
      b: few,
      c: other,
    });
  });

  it('have nothing else to hide where the one is all there is', async () => {
    expect(await hiddenOf([['a', '', 2]])).toEqual({ a: few });
  });
});

describe('groups of two columns', () => {
  const table = (people: Readonly<Record<string, number>>): readonly Group[] =>
    Object.entries(people).map(([name, count]) => [name[0]!, name[1]!, count]);

  it('hide one more in the same row and the same column, and close the square', async () => {
    const hidden = await hiddenOf(
      table({ ax: 3, ay: 8, az: 9, bx: 10, by: 20, bz: 30, cx: 11, cy: 21, cz: 31 }),
    );
    expect(hidden).toEqual({ ax: few, ay: other, bx: other, by: other });
  });

  it('leave none to be told by subtraction, whatever their sizes', async () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    for (let time = 0; time < 25; time += 1) {
      const groups: Group[] = [...'abcde'].flatMap((first) =>
        [...'vwxyz'].flatMap((second): Group[] =>
          random(4) === 0 ? [] : [[first, second, 1 + random(14)]],
        ),
      );
      const hidden = await hiddenOf(groups);
      const lines: readonly ((group: Group) => string)[] = [([a]) => a, ([, b]) => b, () => ''];
      for (const line of lines) {
        for (const of of new Set(groups.map(line))) {
          const all = groups.filter((group) => line(group) === of);
          const hiding = all.filter(([a, b]) => a + b in hidden);
          const people = hiding.reduce((sum, [, , count]) => sum + count, 0);
          const told = hiding.length > 0 && hiding.length < all.length;
          expect(told && (hiding.length === 1 || people < 5), JSON.stringify(groups)).toBe(false);
        }
      }
      for (const [a, b, people] of groups) expect(people < 5 && !(a + b in hidden)).toBe(false);
    }
  });
});
