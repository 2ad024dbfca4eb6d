import type { Source } from '#lib/domain/answer.ts';

/** `US Bureau of Labor Statistics, May 2025 · public domain · retrieved 2026-09-29`, once for each release. */
export function sourceLines(sources: readonly Source[]): readonly string[] {
  const lines = sources.map(({ publisher, release, licence, retrieved }) =>
    [`${publisher}, ${release}`, licence, retrieved && `retrieved ${retrieved}`]
      .filter((part) => part)
      .join(' · '),
  );
  return [...new Set(lines)];
}
