/** What a started DuckDB may still touch once it is locked. */
interface Walls {
  /** A folder or address of our own, where no extension is ever looked for elsewhere. */
  readonly extensions: string;
  /** The only folders whose files it may open. */
  readonly folders: readonly string[];
  /** As DuckDB writes it, e.g. `1GB`: running out becomes an error instead of a breakdown. */
  readonly memory: string;
}

/**
 * The first statements of every engine, in this order, before any data: no extension comes from
 * elsewhere, no file outside the folders opens, and none of it can be set back.
 */
export function wallStatements({ extensions, folders, memory }: Walls): string[] {
  return [
    `SET custom_extension_repository=${text(extensions)}`,
    `SET autoinstall_known_extensions=false`,
    `SET autoload_known_extensions=false`,
    `SET memory_limit=${text(memory)}`,
    `SET temp_directory=''`,
    // A checkpoint writes tables anew; there is no disk that it would serve.
    `SET checkpoint_threshold='1TB'`,
    `SET allowed_directories=[${folders.map(text).join(', ')}]`,
    `SET enable_external_access=false`,
    `SET lock_configuration=true`,
  ];
}

/** Any text as an SQL literal: settings take no bound values. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
