import { createContext } from 'svelte';
import type { DataPackage } from '#lib/data/data-package.ts';
import { tableSchemas } from '#lib/data/explore/table-schema.ts';
import { whatSchema } from '#lib/data/explore/what-schema.ts';
import type { Source } from '#lib/domain/answer.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { SqlNames } from '#lib/domain/sql-names.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';
import { FetchedOnce } from '../FetchedOnce.svelte.ts';

interface OwnTableKnown {
  readonly schema: TableSchema;
  readonly source: Source;
}

/** What the site publishes of its tables: their columns, and where they come from. */
export class DataPackageState {
  readonly #package: FetchedOnce<DataPackage>;
  readonly #manifest: FetchedOnce<Manifest>;
  #own = $state.raw<OwnTableKnown | null>(null);
  readonly #schemas = $derived.by(() => {
    const found = this.#package.current;
    return found && [...tableSchemas(found), ...(this.#own ? [this.#own.schema] : [])];
  });

  readonly #names = $derived.by((): SqlNames => {
    const { tables, functions } = whatSchema(this.#package.current ?? { resources: [] });
    const own = this.#own ? [{ ...this.#own.schema, name: this.#own.schema.table }] : [];
    const columnsOf = [...tables, ...own].map(
      ({ name, columns }) => [name, columns.map((column) => column.name)] as const,
    );
    return { tables: Object.fromEntries(columnsOf), functions: functions.map(({ name }) => name) };
  });

  /** Below `folder` are `datapackage.json` and `manifest.json`. */
  constructor(folder: string) {
    this.#package = new FetchedOnce(`${folder}/datapackage.json`);
    this.#manifest = new FetchedOnce(`${folder}/manifest.json`);
  }

  /** Every table, in the order of the package; null until they are known. */
  get schemas(): readonly TableSchema[] | null {
    return this.#schemas;
  }

  /** What a statement may name; nothing until the tables are known. */
  get names(): SqlNames {
    return this.#names;
  }

  schemaOf(table: string): TableSchema | undefined {
    return this.#schemas?.find((schema) => schema.table === table);
  }

  /** The published tables by SQL name; null until they are known. */
  get tables(): Manifest['tables'] | null {
    return this.#manifest.current?.tables ?? null;
  }

  /** Whether a table is the reader's own. */
  isOwn(table: string): boolean {
    return this.#own?.schema.table === table;
  }

  /** Knows a table that the reader brought from now on, in place of the one before; null: none any more. */
  bring(own: OwnTableKnown | null): void {
    this.#own = own;
  }

  /** Where tables come from, each publisher's release once. */
  sourcesOf(tables: readonly string[]): readonly Source[] {
    const releases = new Map<string, Source>();
    for (const table of tables) {
      const source = this.isOwn(table)
        ? this.#own?.source
        : this.#manifest.current?.tables[table]?.source;
      if (!source) continue;
      const release = JSON.stringify([source.publisher, source.release]);
      if (!releases.has(release)) releases.set(release, source);
    }
    return [...releases.values()];
  }

  /** Fetches both, unless they are there. Whether they are. */
  async load(): Promise<boolean> {
    await Promise.all([this.#package.load(), this.#manifest.load()]);
    return this.#package.current !== null && this.#manifest.current !== null;
  }
}

export const [getDataPackage, setDataPackage] = createContext<DataPackageState>();
