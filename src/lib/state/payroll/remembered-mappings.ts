const key = (of: string) => `pay-atlas:payroll-columns:${of}`;

/** The mapping kept for files of these columns; empty where none is, or where the browser refuses. */
export function keptMapping(of: string): string {
  try {
    return localStorage.getItem(key(of)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a mapping for the next file of the same columns: only ever at the reader's wish. */
export function keepMapping(of: string, text: string): void {
  try {
    localStorage.setItem(key(of), text);
  } catch {
    // Storage is refused or full: the next file is suggested a mapping as this one was.
  }
}
