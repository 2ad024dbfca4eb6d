import { describe, expect, it } from 'vitest';
import { EngineError, errorOfStatement } from './errors.ts';

const kindOf = (message: string, name = 'Error') =>
  errorOfStatement(Object.assign(new Error(message), { name }), 'select 1').kind;

describe('the error of a statement', () => {
  it("keeps DuckDB's words, the statement and the cause", () => {
    const cause = new Error('Binder Error: no such column');
    const error = errorOfStatement(cause, 'select x');
    expect(error).toMatchObject({
      kind: 'statement',
      message: cause.message,
      sql: 'select x',
      cause,
    });
  });

  it('is a refusal where the walls or the read-only transaction turned it away', () => {
    expect(kindOf('Permission Error: Cannot access file')).toBe('refused');
    expect(kindOf('Invalid Input Error: Cannot prepare multiple statements at once!')).toBe(
      'refused',
    );
    expect(kindOf('Parser Error: syntax error')).toBe('statement');
  });

  it('is a loss where the WebAssembly machine itself failed', () => {
    expect(kindOf('memory access out of bounds', 'RuntimeError')).toBe('lost');
  });

  it('is not wrapped twice', () => {
    const error = new EngineError('fetch', 'gone');
    expect(errorOfStatement(error, 'select 1')).toBe(error);
  });
});
