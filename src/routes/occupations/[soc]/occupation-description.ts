import type { MonetaryAmountDistribution, Occupation, WithContext } from 'schema-dts';
import type { Row } from '#lib/domain/question.ts';

/**
 * An occupation and its wage distribution for machines, as published: https://schema.org/Occupation.
 * A percentile that the publisher does not give is left out.
 */
export function occupationDescription(keyFigures: Row): WithContext<Occupation> {
  const { soc_code, title, year, typical_education } = keyFigures;
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: String(title),
    occupationalCategory: `${soc_code} (SOC 2018)`,
    occupationLocation: { '@type': 'Country', name: 'United States' },
    ...(typeof typical_education === 'string' && { educationRequirements: typical_education }),
    estimatedSalary: distribution(keyFigures, `May ${year}`),
  };
}

function distribution(row: Row, period: string): MonetaryAmountDistribution {
  const number = (name: string): number | undefined => {
    const value = row[name];
    return typeof value === 'number' ? value : undefined;
  };
  return {
    '@type': 'MonetaryAmountDistribution',
    name: `Wages of employees, ${period}`,
    currency: 'USD',
    duration: row.pay_period === 'hour' ? 'PT1H' : 'P1Y',
    percentile10: number('pay_p10'),
    percentile25: number('pay_p25'),
    median: number('pay_p50'),
    percentile75: number('pay_p75'),
    percentile90: number('pay_p90'),
  };
}
