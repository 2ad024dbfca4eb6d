/** The Frictionless description of our tables, as far as the pages show it: `datapackage.json`. */
export interface DataPackage {
  readonly title: string;
  readonly description: string;
  readonly resources: readonly Resource[];
}

export interface Resource {
  /** As in addresses: `us-oews-national`. */
  readonly name: string;
  /** As in statements: `us_oews_national`. */
  readonly sqlName: string;
  readonly path: string;
  /** The columns by whose first two digits the table is kept in parts. */
  readonly partitionBy?: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly release: string;
  /** ISO date; empty where it is not known. */
  readonly retrieved: string;
  readonly attribution: string;
  readonly licenses: readonly Licence[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  /** After so many days without a newer release the checks warn. */
  readonly shelfLifeDays?: number;
  readonly schema: Schema;
}

export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path?: string;
}

export interface Schema {
  readonly fields: readonly SchemaField[];
  readonly primaryKey?: readonly string[];
  /** A key of which a part may be empty, which a primary key may not. */
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

export interface ForeignKey {
  readonly fields: string | readonly string[];
  /** An empty resource is the table itself. */
  readonly reference: { readonly resource: string; readonly fields: string | readonly string[] };
}

/** The themes that tables are kept by, the first part of their name, in the order of the catalogue. */
export const themes = [
  { id: 'us', title: 'United States' },
  { id: 'international', title: 'Other countries' },
  { id: 'money', title: 'Currency and prices' },
  { id: 'guide', title: 'The founding guide' },
] as const;

/** The tables of a theme, in the order of the package. */
export const tablesOf = (
  { resources }: Pick<DataPackage, 'resources'>,
  theme: (typeof themes)[number]['id'],
): readonly Resource[] => resources.filter(({ name }) => name.startsWith(`${theme}-`));

/** The columns that identify a row. */
export const keyOf = ({ schema }: Pick<Resource, 'schema'>): readonly string[] =>
  schema.primaryKey ?? schema.uniqueKeys?.[0] ?? [];
