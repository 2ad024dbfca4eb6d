import { afterAll, describe, expect, it } from 'vitest';
import { wageLevels } from '#lib/data/questions/wage-levels.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { rates } from '../../../../tests/support/rates.ts';
import { levelReached } from './level-reached-finding.ts';

const engine = openDatasets();
afterAll(() => engine.close());

// Registered nurses in the New York metro, wage year 2025–26: level I is 42.76 USD an hour.
const newYork = () => engine.ask(wageLevels({ soc: '29-1141', area: '35620' }));

describe('the wage level that a pay reaches', () => {
  it('is said with the wage it begins at, and where the next begins', async () => {
    const answer = await newYork();
    const [first, second] = [answer.rows[0]?.level_1, answer.rows[0]?.level_2];
    const pay = { amount: Number(first), currency: 'USD', period: 'hour' } as const;
    expect(levelReached(answer, pay, null)).toBe(
      `In the New York metro it reaches wage level I, entry, $42.76 an hour; level II begins at $${Number(second).toFixed(2)} an hour.`,
    );
  });

  it('compares a pay by the year at 2,080 hours, and in another currency at the market rate', async () => {
    const answer = await newYork();
    const year = { amount: 85_000, currency: 'USD', period: 'year' } as const;
    expect(levelReached(answer, year, null)).toMatch(/is below wage level I, \$42.76 an hour\.$/);
    const euros = { amount: 85_000, currency: 'EUR', period: 'month' } as const;
    expect(levelReached(answer, euros, rates)).toMatch(/reaches wage level IV, fully competent/);
    expect(levelReached(answer, euros, null)).toBeNull();
  });

  it('is not said of several areas at once', async () => {
    const answer = await engine.ask(wageLevels({ soc: '29-1141', area: '99' }));
    const pay = { amount: 85_000, currency: 'USD', period: 'year' } as const;
    expect(levelReached(answer, pay, null)).toBeNull();
  });
});
