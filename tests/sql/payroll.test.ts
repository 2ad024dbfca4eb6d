import { beforeAll, describe, expect, it } from 'vitest';
import { finestPlace, type MarketWeights } from '#lib/data/payroll/market.ts';
import { payrollByGroup } from '#lib/data/questions/payroll-by-group.ts';
import { payrollPeople } from '#lib/data/questions/payroll-people.ts';
import { payrollSheet } from '#lib/data/questions/payroll-sheet.ts';
import { payrollSummary } from '#lib/data/questions/payroll-summary.ts';
import { payrollUnmatched } from '#lib/data/questions/payroll-unmatched.ts';
import { formatCell } from '#lib/domain/format.ts';
import { percentileBand } from '#lib/domain/percentile-band.ts';
import { quantile } from '#lib/domain/quantile.ts';
import type { Row } from '#lib/domain/question.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { rowOf, rowsOf, viewThrough } from '../support/answers.ts';
import {
  payrollNames as names,
  payrollRows,
  plainly,
  putPayroll,
} from '../support/payroll-questions.ts';
import { questionOf } from '../support/sample-questions.ts';
import { csvData } from '../support/file-text.ts';

beforeAll(() => putPayroll(openDatasets()));

const people = (change: Partial<Parameters<typeof payrollPeople>[0]> = {}) =>
  rowsOf(payrollPeople({ ...plainly, order: 'line', names, ...change }));

/** The row of a person by the line of the file. */
async function personAt(line: number, change = {}): Promise<Row> {
  return (await people(change)).find((row) => row.line === line)!;
}

const numbersIn = (rows: readonly Row[], column: string): number[] =>
  rows.flatMap((row) => (typeof row[column] === 'number' ? row[column] : []));

const mixed: MarketWeights = { area: 0.5, state: 0.3, nation: 0.2 };

// Published for May 2025, P10 to P90: registered nurses in Austin, in Texas and in the nation.
const austin = [73_440, 81_540, 97_890, 106_450, 127_510];
const texas = [67_120, 79_170, 95_970, 105_100, 127_950];
const nation = [68_940, 80_330, 97_550, 112_350, 137_470];

const paysOf = (row: Row) => ['p10', 'p25', 'p50', 'p75', 'p90'].map((p) => row[`pay_${p}`]);

describe('a person on a payroll', () => {
  it('is set against the metro, and against the range of their grade', async () => {
    const row = await personAt(2);
    expect(paysOf(row)).toEqual(austin);
    expect(row).toMatchObject({
      market_place: 'metro',
      fallback: false,
      market_ratio: 0.6129,
      standing: 'below P10',
      compa_ratio: 0.6667,
      penetration: -25,
      range_position: 'below range',
      gap: 37_890,
      cost: 37_890,
    });
  });

  it('costs what is missing at their full-time equivalent', async () => {
    expect(await personAt(3)).toMatchObject({ pay: 75_000, gap: 22_890, cost: 11_445 });
  });

  it('has the ratio to the percentile that was chosen', async () => {
    expect(await personAt(2, { ratioTo: 'p25' })).toMatchObject({ market_ratio: 0.7358 });
    expect(await personAt(2, { target: 'p25' })).toMatchObject({ gap: 21_540 });
    expect(await personAt(2, { target: 'minimum' })).toMatchObject({ gap: 10_000 });
  });

  it('falls in the band of percentiles that plain arithmetic gives', async () => {
    let placed = 0;
    for (const row of await people()) {
      const [p10, p25, p50, p75, p90] = paysOf(row) as (number | null)[];
      const pay = Number(row.pay) / (row.pay_period === 'hour' ? 2_080 : 1);
      const band = percentileBand(pay, { 10: p10!, 25: p25!, 50: p50!, 75: p75!, 90: p90! });
      const [low, high] = [row.band_low, row.band_high];
      if (band.state === 'unknown') expect([low, high]).toEqual([null, null]);
      if (band.state === 'below') expect([low, high]).toEqual([null, band.percentile]);
      if (band.state === 'above') expect([low, high]).toEqual([band.percentile, null]);
      if (band.state === 'at') expect([low, high]).toEqual([band.percentile, band.percentile]);
      if (band.state === 'within') expect([low, high]).toEqual([band.low, band.high]);
      placed += band.state === 'within' ? 1 : 0;
    }
    expect(placed).toBeGreaterThan(4);
  });

  it('is set against the state where the place is known no finer, and that is marked', async () => {
    expect(await personAt(7)).toMatchObject({
      market_place: 'state',
      fallback: true,
      pay_p50: texas[2],
      area_name: 'Texas',
    });
    expect(await personAt(5)).toMatchObject({ market_place: 'state', fallback: false });
    expect(await personAt(6)).toMatchObject({ market_place: 'nation', fallback: false });
  });

  it('is compared by the hour where no annual pay is published, which is never made up', async () => {
    const inNation = await personAt(10);
    expect(paysOf(inNation)).toEqual([16.5, 20.34, 29.05, 97.95, 143.68]);
    // 29.05 × 2,080 = 60,424.
    expect(inNation).toMatchObject({
      pay_period: 'hour',
      market_ratio: 1,
      standing: 'at the median',
      gap: 0,
    });
    // No metro figure; of the state an hour's median alone: 29.81 × 2,080 − 50,000.
    const inBend = await personAt(11);
    expect(inBend).toMatchObject({
      market_place: 'state',
      fallback: true,
      standing: 'below the median',
      gap: 12_004.8,
    });
    const view = await viewThrough(payrollPeople({ ...plainly, order: 'line', names }));
    const row = view.rows.find(({ line }) => line === 11)!;
    const text = (name: string) =>
      formatCell(
        row,
        view.columns.find((column) => column.name === name)!,
      );
    expect(text('pay_p50')).toBe('$29.81');
    expect(text('pay_p25')).toBe('not collected');
  });

  it('without a market says why, and keeps their row', async () => {
    const rows = await people();
    expect(rows).toHaveLength(payrollRows.length);
    expect(rows.flatMap(({ line, why_none: why }) => (why === null ? [] : [[line, why]]))).toEqual([
      [12, 'no occupation'],
      [13, 'no place'],
      [14, 'no figure'],
      [15, 'no occupation'],
    ]);
    const view = await viewThrough(payrollPeople({ ...plainly, order: 'line', names }));
    const median = view.columns.find(({ name }) => name === 'pay_p50')!;
    expect(
      formatCell(
        view.rows.find(({ line }) => line === 13)!,
        median,
      ),
    ).toBe('no match');
  });

  it('has no penetration in a range without a width', async () => {
    expect(await personAt(10)).toMatchObject({
      minimum: 50_000,
      maximum: 50_000,
      compa_ratio: 1.2085,
      penetration: null,
      range_position: 'above range',
    });
    expect(await personAt(14)).toMatchObject({ range_position: 'no range', compa_ratio: null });
  });

  it('stands in the order asked for, those without a figure last', async () => {
    const ratios = numbersIn(await people({ order: 'market_ratio' }), 'market_ratio');
    expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
    const [worst] = await people({ order: 'gap', first: 1 });
    expect(worst).toMatchObject({ line: 2 });
  });

  it('keeps the cells of the file under their own heads, none of which runs as a formula', async () => {
    const question = payrollPeople({ ...plainly, order: 'line', names, first: 2 });
    const [head, , second] = csvData(await viewThrough(question)).split('\r\n');
    expect(head).toMatch(/,Name,select,'=cmd\|calc$/);
    expect(second).toMatch(/,Person 3,'=1\+1,$/);
  });
});

describe('a blend of sources', () => {
  const basis = { ...plainly, ageing: 1.03, weights: mixed };

  it('is the weighted mean of each percentile, aged', async () => {
    const row = await personAt(2, basis);
    const expected = austin.map(
      (pay, at) => Math.round(103 * (0.5 * pay + 0.3 * texas[at]! + 0.2 * nation[at]!)) / 100,
    );
    expect(paysOf(row)).toEqual(expected);
    expect(row).toMatchObject({ market_place: 'metro + state + nation', fallback: false });
  });

  it('scales up the weights of the others where one publishes nothing, and marks it', async () => {
    const row = await personAt(11, { weights: mixed });
    expect(row.pay_p50).toBeCloseTo((0.3 * 29.81 + 0.2 * 29.05) / 0.5, 2);
    expect(row).toMatchObject({ market_place: 'state + nation', fallback: true });
  });

  it('counts a state for the area where the place is a state', async () => {
    const row = await personAt(5, { weights: mixed });
    expect(row.pay_p50).toBeCloseTo(0.8 * 82_510 + 0.2 * 97_550, 2);
    expect(row).toMatchObject({ market_place: 'state + nation', fallback: false });
  });

  it('is the finest source where none that counts publishes anything', async () => {
    const row = await personAt(6, { weights: { area: 0, state: 1, nation: 0 } });
    expect(row).toMatchObject({ market_place: 'nation', pay_p50: nation[2] });
  });

  it('takes no factor or weight that is none', () => {
    for (const wrong of [0, -1, NaN, Infinity]) {
      expect(() => payrollSummary({ ...plainly, ageing: wrong })).toThrow(RangeError);
    }
    const weights = { ...finestPlace, state: -0.1 };
    expect(() => payrollSummary({ ...plainly, weights })).toThrow(RangeError);
  });

  it('meets no top-coded figure, whose floor would have to be kept out', async () => {
    const { codes } = await rowOf(
      questionOf(
        `select count(coalesce(annual_topcoded_from, hourly_topcoded_from))::integer as codes
         from us_oews_national where year = (select max(year) from us_oews_national)`,
        [],
        ['codes'],
        [{ table: 'us_oews_national' }],
      ),
    );
    expect(codes).toBe(0);
  });
});

describe('a payroll as a whole', () => {
  it('is what its people add up to', async () => {
    const rows = await people();
    const placed = rows.filter((row) => row.pay_p25 !== null && row.pay_p75 !== null);
    const annual = (row: Row, name: string) =>
      Number(row[name]) * (row.pay_period === 'hour' ? 2_080 : 1);
    const share = (is: (row: Row) => boolean) =>
      Math.round((10_000 * placed.filter(is).length) / placed.length) / 100;
    const sum = (column: string) => numbersIn(rows, column).reduce((all, one) => all + one, 0);
    const ratios = numbersIn(rows, 'market_ratio');
    const compa = numbersIn(rows, 'compa_ratio');
    const summary = await rowOf(payrollSummary(plainly));
    expect(summary).toMatchObject({
      people: 14,
      matched: ratios.length,
      placed: placed.length,
      payroll: payrollRows.reduce((all, row) => all + Number(row.pay_paid), 0),
      below_p25: share((row) => Number(row.pay) < annual(row, 'pay_p25')),
      above_p75: share((row) => Number(row.pay) > annual(row, 'pay_p75')),
      below_target: ratios.filter((ratio) => ratio < 1).length,
      above_range: rows.filter((row) => row.range_position === 'above range').length,
      without_occupation: 2,
      without_place: 1,
      without_figure: 1,
      on_fallback: 2,
      by_hour: 2,
    });
    expect(summary.market_ratio).toBeCloseTo(quantile(ratios, 0.5)!, 4);
    expect(summary.compa_ratio).toBeCloseTo(sum('compa_ratio') / compa.length, 3);
    expect(summary.cost).toBeCloseTo(sum('cost'), 2);
  });

  it('keeps out of the cost who is above their range, and counts them', async () => {
    const engine = openDatasets();
    const above = { ...payrollRows[0]!, grade: 'Flat', pay: 90_000 };
    await putPayroll(engine, [above, payrollRows[1]!]);
    expect(await rowOf(payrollSummary(plainly))).toMatchObject({
      below_target: 1,
      kept_out: 1,
      above_range: 1,
      cost: 11_445,
    });
    expect(await rowOf(payrollSummary({ ...plainly, bands: false }))).toMatchObject({
      below_target: 2,
      kept_out: 0,
      cost: 11_445 + 7_890,
    });
    await putPayroll(engine);
  });

  it('of nobody is one row without figures', async () => {
    await putPayroll(openDatasets(), []);
    expect(await rowOf(payrollSummary(plainly))).toMatchObject({
      people: 0,
      payroll: null,
      below_p25: null,
    });
    await putPayroll(openDatasets());
  });

  it('lists what has no market, jobs and places apart', async () => {
    const rows = await rowsOf(payrollUnmatched({ desk: 1 }));
    expect(rows.map((row) => [row.why_none, row.job_title ?? row.location, row.people])).toEqual([
      ['no occupation', 'Wizard', 2],
      ['no place', 'Atlantis', 2],
      ['no figure', 'Nothing published', 1],
    ]);
  });
});

describe('groups of a payroll', () => {
  const groups = (change: Partial<Parameters<typeof payrollByGroup>[0]>) =>
    rowsOf(payrollByGroup({ ...plainly, names, by: ['department'], ...change }));

  it('are the summary of each, and small ones without any figure', async () => {
    const rows = await groups({});
    const care = payrollRows.filter(({ department }) => department === 'Care');
    expect(rows[0]).toMatchObject({
      group_1: 'Care',
      people: 7,
      payroll: care.reduce((all, row) => all + Number(row.pay_paid), 0),
      pay_median: quantile(
        care.map(({ pay }) => Number(pay)),
        0.5,
      ),
      hidden: null,
    });
    expect(rows.slice(1).map((row) => [row.group_1, row.people, row.cost, row.hidden])).toEqual([
      ['Office', null, null, 'hidden (fewer than 5)'],
      ['Stage', null, null, 'hidden (fewer than 5)'],
      ['not stated', null, null, 'hidden (fewer than 5)'],
    ]);
    const view = await viewThrough(payrollByGroup({ ...plainly, names, by: ['department'] }));
    const payroll = view.columns.find(({ name }) => name === 'payroll')!;
    expect(formatCell(view.rows[1]!, payroll)).toBe('hidden');
  });

  it('can be of two columns, of the file as well', async () => {
    const rows = await groups({ by: ['original_2', 'sex'], k: 1 });
    expect(rows.map((row) => [row.group_1, row.group_2, row.people])).toEqual([
      ['x', 'women', 5],
      ['x', 'men', 4],
      ['=1+1', 'men', 2],
      ['=1+1', 'women', 2],
      ['=1+1', 'not stated', 1],
    ]);
  });

  it('are of an occupation and a place by name', async () => {
    const rows = await groups({ by: ['occupation', 'area'], k: 1 });
    expect(rows[0]).toMatchObject({
      group_1: 'Registered Nurses',
      group_2: 'Austin-Round Rock-San Marcos, TX',
      people: 3,
    });
    expect(rows.map((row) => row.group_1)).toContain('no occupation');
    expect(rows.map((row) => row.group_2)).toContain('no place');
  });

  it('are of no column that the payroll does not have', () => {
    for (const name of ['original_9', 'original_0', 'original_1; drop table payroll'] as const) {
      expect(() => payrollByGroup({ ...plainly, names, by: [name as 'original_1'] })).toThrow(
        /has no column/,
      );
    }
  });

  it('stay quick where nearly everybody is a group of their own', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => ({
      ...payrollRows[at % 14]!,
      line: at + 2,
      original_1: `Person ${at}`,
    }));
    await putPayroll(openDatasets(), rows);
    const found = await groups({ by: ['original_1'] });
    expect(found).toHaveLength(30_000);
    await putPayroll(openDatasets());
  }, 20_000);
});

describe('a pricing sheet', () => {
  it('shows each source as published, the blend, and how far other weights would move it', async () => {
    const rows = await rowsOf(
      payrollSheet({ desk: 1, ageing: 1.03, weights: mixed, job: 0, place: 0 }),
    );
    expect(rows.map((row) => [row.row_kind, row.source_kind, row.weight])).toEqual([
      ['source', 'metro', 50],
      ['source', 'state', 30],
      ['source', 'nation', 20],
      ['blend', null, 100],
      ['aged', null, 100],
      ['low', null, null],
      ['high', null, null],
    ]);
    expect(rows.slice(0, 3).map(paysOf)).toEqual([austin, texas, nation]);
    const blend = (at: number, [area, state, country]: readonly number[]) =>
      (area! * austin[at]! + state! * texas[at]! + country! * nation[at]!) /
      (area! + state! + country!);
    const moves = [0.75, 1.25];
    const weights = moves.flatMap((a) =>
      moves.flatMap((s) => moves.map((n) => [0.5 * a, 0.3 * s, 0.2 * n])),
    );
    for (const [at, name] of ['pay_p10', 'pay_p25', 'pay_p50', 'pay_p75', 'pay_p90'].entries()) {
      const all = weights.map((of) => 1.03 * blend(at, of));
      expect(rows[3]?.[name]).toBeCloseTo(blend(at, [0.5, 0.3, 0.2]), 1);
      expect(rows[4]?.[name]).toBeCloseTo(1.03 * blend(at, [0.5, 0.3, 0.2]), 1);
      expect(rows[5]?.[name]).toBeCloseTo(Math.min(...all), 1);
      expect(rows[6]?.[name]).toBeCloseTo(Math.max(...all), 1);
    }
    expect(rows[0]).toMatchObject({ release: 'May 2025', job_title: 'RN', people: 3 });
  });

  it('is of any job at any place of the payroll, though nobody has it there', async () => {
    const rows = await rowsOf(payrollSheet({ ...plainly, job: 1, place: 5 }));
    expect(rows.map((row) => row.row_kind)).toContain('aged');
    expect(rows[0]).toMatchObject({ job_title: 'Clinic Mgr', location: 'Bend', people: 0 });
  });

  it('has no rows for a job without a market', async () => {
    expect(await rowsOf(payrollSheet({ ...plainly, job: 3, place: 0 }))).toEqual([]);
  });
});
