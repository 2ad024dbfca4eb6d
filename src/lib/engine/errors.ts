import { reasonOf } from '#lib/domain/reason-of.ts';

/**
 * What went wrong: the engine could not start · a file could not be fetched · DuckDB rejected the
 * statement · the statement asks for something that is not allowed · it reads a table of the reader's
 * own that is not there · the engine broke down.
 */
type EngineErrorKind = 'start' | 'fetch' | 'statement' | 'refused' | 'missing' | 'lost';

/** Every failure of the engine but an abort, in words for the page, with its SQL and its cause. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly kind: EngineErrorKind;
  readonly sql?: string;

  constructor(
    kind: EngineErrorKind,
    message: string,
    { sql, cause }: { sql?: string; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.kind = kind;
    this.sql = sql;
  }
}

/** Whether the engine that threw this is no longer there, or no longer to be trusted. */
export function isLost(error: unknown): error is EngineError {
  return error instanceof EngineError && error.kind === 'lost';
}

/** What an aborted question rejects with, as `fetch` does. */
export function abortError(): DOMException {
  return new DOMException('The question was withdrawn.', 'AbortError');
}

// DuckDB's own words for what its read-only transactions, its lock and `prepare` turn away.
const refusals = [
  /^Permission Error/,
  /configuration has been locked/,
  /Cannot prepare multiple statements/,
  /transaction is launched in read-only mode/,
  /attached in read-only mode/,
];

// Thrown by the WebAssembly machine itself: its memory can no longer be trusted.
const breakdowns = ['RuntimeError', 'RangeError'];

/** Gives DuckDB's message the kind it deserves; an `EngineError` passes unchanged. */
export function errorOfStatement(cause: unknown, sql: string): EngineError {
  if (cause instanceof EngineError) return cause;
  const message = reasonOf(cause);
  if (cause instanceof Error && breakdowns.includes(cause.name)) {
    const words = `The data engine broke down on this question (${message}).`;
    return new EngineError('lost', words, { sql, cause });
  }
  const kind = refusals.some((refusal) => refusal.test(message)) ? 'refused' : 'statement';
  return new EngineError(kind, message, { sql, cause });
}
