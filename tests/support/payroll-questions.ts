import type { Answer } from '#lib/domain/answer.ts';
import type { OwnTable } from '#lib/domain/own-table.ts';
import {
  payrollBandColumns,
  payrollColumns,
  payrollJobColumns,
  payrollPlaceColumns,
} from '#lib/domain/payroll/payroll-table.ts';
import type { Question, Row } from '#lib/domain/question.ts';
import { finestPlace } from '#lib/data/payroll/market.ts';
import type { Standing } from '#lib/data/payroll/standing.ts';
import { payrollBands } from '#lib/data/questions/payroll-bands.ts';
import { payrollByGroup } from '#lib/data/questions/payroll-by-group.ts';
import { payrollGap } from '#lib/data/questions/payroll-gap.ts';
import { payrollGrades } from '#lib/data/questions/payroll-grades.ts';
import { payrollPeople } from '#lib/data/questions/payroll-people.ts';
import { payrollPeopleInBrief } from '#lib/data/questions/payroll-people-in-brief.ts';
import { payrollQuartiles } from '#lib/data/questions/payroll-quartiles.ts';
import { payrollRegressionCells } from '#lib/data/questions/payroll-regression-cells.ts';
import { payrollSheet } from '#lib/data/questions/payroll-sheet.ts';
import { payrollSummary } from '#lib/data/questions/payroll-summary.ts';
import { payrollUnmatched } from '#lib/data/questions/payroll-unmatched.ts';
import type { Engine } from '#lib/engine/Engine.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { ask } from './answers.ts';
import { ownTable } from './own-tables.ts';

const [nurse, manager, actor] = [0, 1, 2];
const [austin, ohio, nation, nowhere, texas, oregon] = [0, 1, 2, 3, 4, 5];

const jobs: readonly Row[] = [
  { job: nurse, title: 'RN', soc_code: '29-1141', match: 'exact', score: 1 },
  { job: manager, title: 'Clinic Mgr', soc_code: '11-9111', match: 'fuzzy', score: 0.82 },
  { job: actor, title: 'Actor', soc_code: '27-2011', match: 'given', score: 1 },
  { job: 3, title: 'Wizard', soc_code: null, match: 'none', score: 0 },
  { job: 4, title: 'Nothing published', soc_code: '99-9999', match: 'given', score: 1 },
];

const places: readonly Row[] = [
  {
    place: austin,
    location: 'Austin',
    area_code: '12420',
    state_code: '48',
    match: 'exact',
    score: 1,
  },
  { place: ohio, location: 'Ohio', area_code: '39', state_code: '39', match: 'exact', score: 1 },
  {
    place: nation,
    location: 'Remote',
    area_code: 'US',
    state_code: null,
    match: 'chosen',
    score: 1,
  },
  {
    place: nowhere,
    location: 'Atlantis',
    area_code: null,
    state_code: null,
    match: 'none',
    score: 0,
  },
  {
    place: texas,
    location: 'Some town',
    area_code: null,
    state_code: '48',
    match: 'fuzzy',
    score: 0.7,
  },
  {
    place: oregon,
    location: 'Bend',
    area_code: '13460',
    state_code: '41',
    match: 'exact',
    score: 1,
  },
];

const bands: readonly Row[] = [
  { grade: 'A', minimum: 70_000, midpoint: 90_000, maximum: 110_000 },
  { grade: 'B', minimum: 100_000, midpoint: 125_000, maximum: 150_000 },
  { grade: 'Flat', minimum: 50_000, midpoint: 50_000, maximum: 50_000 },
];

/** The names of the columns of the file, in order. */
export const payrollNames = ['Name', 'select', '=cmd|calc'] as const;

const person = (
  line: number,
  job: number,
  place: number,
  grade: string | null,
  department: string | null,
  pay: number,
  more: Row = {},
): Row => ({
  line,
  person_id: `P${line}`,
  job,
  place,
  grade,
  department,
  sex: line % 2 === 0 ? 'women' : 'men',
  hire_date: '2020-02-29',
  pay_stated: pay,
  pay_stated_period: 'year',
  pay_currency: 'USD',
  fte: 1,
  pay,
  pay_paid: pay * Number(more.fte ?? 1),
  corrected: null,
  original_1: `Person ${line}`,
  original_2: line % 3 === 0 ? '=1+1' : 'x',
  original_3: null,
  ...more,
});

/** People whose standing is worked out by hand in the tests, from the figures that are published. */
export const payrollRows: readonly Row[] = [
  person(2, nurse, austin, 'A', 'Care', 60_000),
  person(3, nurse, austin, 'A', 'Care', 75_000, { fte: 0.5 }),
  person(4, nurse, austin, 'A', 'Care', 120_000),
  person(5, nurse, ohio, 'A', 'Care', 80_000),
  person(6, nurse, nation, null, 'Care', 90_000),
  person(7, nurse, texas, 'A', 'Care', 85_000),
  person(8, manager, austin, 'B', 'Office', 99_000, { corrected: 'Monthly pay worked out' }),
  person(9, manager, ohio, 'B', 'Office', 130_000),
  person(10, actor, nation, 'Flat', 'Stage', 60_424),
  person(11, actor, oregon, 'Flat', 'Stage', 50_000),
  person(12, 3, austin, 'A', 'Office', 55_000),
  person(13, nurse, nowhere, 'A', 'Care', 70_000),
  person(14, 4, nation, 'Z', null, 40_000),
  person(15, 3, nowhere, null, null, 30_000, { sex: null }),
];

const originals = payrollNames.map(
  (_, at) => ({ name: `original_${at + 1}`, type: 'VARCHAR' }) as const,
);

/** What stands beside the people of a payroll. */
type Beside = Partial<Readonly<Record<'jobs' | 'places' | 'bands', readonly Row[]>>>;

/** The tables of a payroll as the desk puts them; other rows, for a test of its own. */
export const payrollTables = (
  people: readonly Row[] = payrollRows,
  beside: Beside = {},
): readonly OwnTable[] => [
  ownTable('payroll', [...payrollColumns, ...originals], people),
  ownTable('payroll_jobs', payrollJobColumns, beside.jobs ?? jobs),
  ownTable('payroll_places', payrollPlaceColumns, beside.places ?? places),
  ownTable('payroll_bands', payrollBandColumns, beside.bands ?? bands),
];

/** Puts the tables that the questions below are asked of. */
export async function putPayroll(
  engine: Engine,
  people?: readonly Row[],
  beside?: Beside,
): Promise<void> {
  for (const table of payrollTables(people, beside)) await engine.put(table);
}

/** The answer to a question about a payroll of a test's own; cells left out are empty. */
export async function askOfPayroll(
  question: Question,
  people: readonly Row[],
  beside?: Beside,
): Promise<Answer> {
  await putPayroll(openDatasets(), people, beside);
  return ask(question);
}

/** As published, at the finest place, to the market median. */
export const plainly: Standing = {
  desk: 1,
  target: 'p50',
  ageing: 1,
  weights: finestPlace,
  bands: true,
};

/** Sources blended and aged, against other percentiles. */
export const blended: Standing = {
  desk: 1,
  target: 'p25',
  ratioTo: 'p75',
  ageing: 1.03,
  weights: { area: 0.5, state: 0.3, nation: 0.2 },
  bands: true,
};

const names = payrollNames;

/** Examples of every question that is asked of a payroll. */
export const payrollQuestions = (): readonly Question[] => [
  payrollSummary(plainly),
  payrollSummary({ ...plainly, bands: false }),
  payrollSummary({ ...plainly, target: 'minimum' }),
  payrollSummary(blended),
  payrollByGroup({ ...plainly, by: ['department'], names }),
  payrollByGroup({ ...blended, by: ['occupation', 'area'], names, k: 2 }),
  payrollByGroup({ ...plainly, by: ['original_2', 'sex'], names, k: 1 }),
  payrollByGroup({ ...plainly, by: ['grade'], names, bands: false }),
  payrollPeople({ ...plainly, order: 'line', names }),
  payrollPeople({ ...blended, order: 'market_ratio', names, first: 5 }),
  payrollPeople({ ...plainly, bands: false, order: 'gap', names: [] }),
  payrollPeopleInBrief({ ...plainly, names }),
  payrollPeopleInBrief({ ...blended, names }),
  payrollUnmatched({ desk: 1 }),
  payrollSheet({ ...blended, job: nurse, place: austin }),
  payrollSheet({ ...plainly, job: actor, place: oregon }),
  payrollBands({ desk: 1, k: 2, ageing: 1, weights: finestPlace }),
  payrollBands({ desk: 1, k: 5, ageing: blended.ageing, weights: blended.weights }),
  payrollGrades({ desk: 1, ageing: 1, weights: finestPlace }),
  payrollGrades({ desk: 1, k: 1, ageing: blended.ageing, weights: blended.weights }),
  payrollGap({ desk: 1, by: null, names, k: 5 }),
  payrollGap({ desk: 1, by: 'occupation', names, k: 2 }),
  payrollGap({ desk: 1, by: 'original_2', names, k: 1 }),
  payrollQuartiles({ desk: 1, k: 1 }),
  payrollQuartiles({ desk: 1, k: 5 }),
  payrollRegressionCells({ desk: 1, factors: [], names, on: '2026-06-30' }),
  payrollRegressionCells({
    desk: 1,
    factors: ['occupation', 'area', 'tenure', 'original_2'],
    names,
    on: '2026-06-30',
  }),
];
