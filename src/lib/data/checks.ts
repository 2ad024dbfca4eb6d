import { keyOf, type Resource, type SchemaField } from './data-package.ts';

/** What every build checks of a table, in sentences; a failing row is named and stops the build. */
export function checksOf(resource: Resource): readonly string[] {
  const { schema, shelfLifeDays } = resource;
  const { fields, foreignKeys = [] } = schema;
  const key = keyOf(resource);
  const named = (names: readonly string[]) => names.join(', ');
  const count = (test: (field: SchemaField) => boolean) => fields.filter(test);
  const required = count(({ constraints }) => constraints?.required === true);
  const patterned = count(({ constraints }) => constraints?.pattern !== undefined);
  const listed = count(({ constraints }) => constraints?.enum !== undefined);
  const bounded = count(
    ({ constraints }) => constraints?.minimum !== undefined || constraints?.maximum !== undefined,
  );
  return [
    'Every value has the type of its column.',
    ...(key.length > 0 ? [`No two rows share ${named(key)}.`] : []),
    ...foreignKeys.map(({ fields: own, reference }) => {
      const table = reference.resource || 'this table';
      return `Every ${named([own].flat())} is found in ${table}.`;
    }),
    ...(required.length > 0 ? [`Never empty: ${namesOf(required)}.`] : []),
    ...(patterned.length > 0 ? [`Well-formed: ${namesOf(patterned)}.`] : []),
    ...(listed.length > 0 ? [`Only listed values: ${namesOf(listed)}.`] : []),
    ...(bounded.length > 0 ? [`Within bounds: ${namesOf(bounded)}.`] : []),
    ...(fields.some(({ name }) => /p10$/.test(name)) && fields.some(({ name }) => /p90$/.test(name))
      ? ['Percentiles rise from P10 to P90.']
      : []),
    ...(beyondTheSchema[resource.sqlName] ?? []),
    ...(shelfLifeDays === undefined
      ? []
      : [`A warning after ${shelfLifeDays} days without a newer release.`]),
  ];
}

const namesOf = (fields: readonly SchemaField[]): string =>
  fields.map(({ name }) => name).join(', ');

const roundedWages = 'Annual wages and employment are multiples of 10.';

// What `pipeline/verify/rules` asks of the figures, in the words of a reader.
const beyondTheSchema: Readonly<Record<string, readonly string[]>> = {
  us_oews_national: [
    roundedWages,
    'Annual pay is hourly pay times 2,080, as far as the Bureau rounds.',
    'No percentile stands at or above a threshold that hides it.',
  ],
  us_oews_state: [roundedWages],
  us_oews_metro: [roundedWages],
  us_oews_industry: [roundedWages],
  us_prevailing_wage_levels: [
    'Levels rise from I to IV, and II and III lie a third of the way between I and IV.',
  ],
  us_projections: ['The change is the target less the base, and its percentage follows from it.'],
  us_cpi_u: ['No month is left out but October 2025.'],
  international_pay: [
    'Country and currency are those of the publication.',
    'The mean of both sexes lies between that of women and that of men.',
  ],
  money_exchange_rates_latest: ['All rates are of one day, and a US dollar is one US dollar.'],
};
