import { describe, expect, it } from 'vitest';
import { rowRegression } from '../../../tests/support/row-regression.ts';
import { adjustedGap, type EstimatedGap, type GapCell } from './adjusted-gap.ts';
import { studentT975 } from './student-t.ts';

interface Person {
  readonly woman: boolean;
  readonly grade: string;
  readonly site: string;
  readonly tenure: number;
  readonly logPay: number;
}

/** Numbers between 0 and 1, the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function people(count: number, noise: number): readonly Person[] {
  const next = seeded(7);
  return Array.from({ length: count }, () => {
    const woman = next() < 0.45;
    const grade = Math.floor(next() * (woman ? 4 : 5));
    const site = Math.floor(next() * 3);
    const tenure = Math.floor(next() * 30);
    const spread = noise * (1 + grade) * (next() + next() + next() - 1.5);
    const logPay =
      10.5 + 0.12 * grade - 0.05 * site + 0.01 * tenure - 0.0002 * tenure ** 2 - (woman ? 0.06 : 0);
    return { woman, grade: `G${grade}`, site: `S${site}`, tenure, logPay: logPay + spread };
  });
}

function cellsOf(
  persons: readonly Person[],
  factors: readonly ('grade' | 'site')[],
  withTenure = false,
): readonly GapCell[] {
  const cells = new Map<string, { -readonly [Key in keyof GapCell]: GapCell[Key] }>();
  for (const { woman, tenure, logPay, ...person } of persons) {
    const categories = factors.map((factor) => person[factor]);
    const key = JSON.stringify([woman, categories, withTenure && tenure]);
    const years = withTenure ? tenure : null;
    const cell = cells.get(key) ?? {
      woman,
      categories,
      tenure: years,
      people: 0,
      sum: 0,
      squares: 0,
    };
    cells.set(key, cell);
    cell.people += 1;
    cell.sum += logPay;
    cell.squares += logPay ** 2;
  }
  return [...cells.values()];
}

const estimated = (cells: readonly GapCell[]): EstimatedGap => {
  const found = adjustedGap(cells);
  if (found.state !== 'estimated') throw new Error(found.reason);
  return found;
};
const percent = (coefficient: number) => 100 * (1 - Math.exp(coefficient));
const is = (yes: boolean) => (yes ? 1 : 0);

describe('the adjusted gap', () => {
  it('is what a regression row by row gives, with its robust error', () => {
    const persons = people(400, 0.05);
    const { coefficients, errors, freedom, rSquared } = rowRegression(
      persons.map(({ woman, grade, site, tenure }) => [
        1,
        is(woman),
        ...['G1', 'G2', 'G3', 'G4'].map((each) => is(grade === each)),
        ...['S1', 'S2'].map((each) => is(site === each)),
        tenure,
        tenure ** 2,
      ]),
      persons.map(({ logPay }) => logPay),
    );
    const reach = studentT975(freedom) * errors[1]!;
    const found = estimated(cellsOf(persons, ['grade', 'site'], true));
    expect(found.gap).toBeCloseTo(percent(coefficients[1]!), 7);
    expect(found.low).toBeCloseTo(percent(coefficients[1]! + reach), 6);
    expect(found.high).toBeCloseTo(percent(coefficients[1]! - reach), 6);
    expect(found.rSquared).toBeCloseTo(rSquared, 8);
    expect(found.women + found.men).toBe(400);
    expect(found.dropped).toEqual([]);
  });

  it('is found exactly where pay follows the factors exactly', () => {
    const persons = people(300, 0);
    const found = estimated(cellsOf(persons, ['site', 'grade'], true));
    expect(found.gap).toBeCloseTo(percent(-0.06), 8);
    expect(found.low).toBeCloseTo(found.gap, 4);
    expect(found.high).toBeCloseTo(found.gap, 4);
    expect(found.rSquared).toBeCloseTo(1, 10);
  });

  it('is, without factors, the gap of the geometric means', () => {
    const persons = people(200, 0.04);
    const mean = (woman: boolean) => {
      const of = persons.filter((person) => person.woman === woman);
      return of.reduce((sum, { logPay }) => sum + logPay, 0) / of.length;
    };
    expect(estimated(cellsOf(persons, [])).gap).toBeCloseTo(percent(mean(true) - mean(false)), 9);
    expect(estimated(cellsOf(persons, [])).comparable).toBe(200);
  });

  it('leaves out a factor that says nothing beside another, and names its categories', () => {
    const persons = people(300, 0.05);
    const upper = persons.map((person) => ({
      ...person,
      site: person.grade < 'G2' ? 'Lower' : 'Upper',
    }));
    const [both, one] = [
      estimated(cellsOf(upper, ['grade', 'site'])),
      estimated(cellsOf(upper, ['grade'])),
    ];
    expect(both.dropped).toEqual([expect.stringMatching(/^(Lower|Upper)$/)]);
    expect(both.gap).toBeCloseTo(one.gap, 8);
    expect(both.high).toBeCloseTo(one.high, 8);
  });

  it('counts the people who have someone of the other sex beside them', () => {
    const persons = people(300, 0.05);
    const above = persons.filter(({ grade }) => grade === 'G4');
    expect(above.some(({ woman }) => woman)).toBe(false);
    const { comparable } = estimated(cellsOf(persons, ['grade']));
    expect(comparable).toBe(300 - above.length);
  });
});

describe('the adjusted gap is refused', () => {
  const reasonOf = (cells: readonly GapCell[]) => {
    const found = adjustedGap(cells);
    return found.state === 'refused' ? found.reason : null;
  };

  it('where there are only women, or only men', () => {
    const persons = people(100, 0.05);
    expect(
      reasonOf(
        cellsOf(
          persons.filter(({ woman }) => woman),
          [],
        ),
      ),
    ).toContain('names no men');
    expect(
      reasonOf(
        cellsOf(
          persons.filter(({ woman }) => !woman),
          [],
        ),
      ),
    ).toContain('names no women');
    expect(reasonOf([])).toContain('names no women');
  });

  it('where women and men are nowhere together', () => {
    const apart = people(200, 0.05).map((person) => ({
      ...person,
      grade: person.woman ? 'A' : 'B',
    }));
    expect(reasonOf(cellsOf(apart, ['grade']))).toContain('has both women and men');
  });

  it('where there are too few people for the categories', () => {
    expect(reasonOf(cellsOf(people(31, 0.05), []))).toContain('too few people');
    expect(reasonOf(cellsOf(people(34, 0.05), []))).toBeNull();
    const single = people(60, 0.05).map((person, at) => ({ ...person, grade: `G${at % 35}` }));
    expect(reasonOf(cellsOf(single, ['grade']))).toContain('too few people');
  });

  it('where the categories are too many to be told apart', () => {
    const many = people(5000, 0.05).map((person, at) => ({
      ...person,
      grade: `G${at % 1200}`,
      site: `S${at % 1100}`,
    }));
    expect(reasonOf(cellsOf(many, ['grade', 'site']))).toContain('choose fewer factors');
    expect(reasonOf(cellsOf(many, ['grade']))).toBeNull();
  });
});
