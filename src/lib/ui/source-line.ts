import type { Source } from '#lib/domain/answer.ts';

/**
 * Who published the figures, which releases, under which licence and when they were retrieved: one
 * line for a publisher's releases. Tables of names and codes are left to the list of sources.
 *
 * `US Bureau of Labor Statistics, May 2025 · public domain · retrieved 2026-09-29`
 */
export function sourceLines(sources: readonly Source[]): readonly string[] {
  const figures = sources.filter(({ codesOnly }) => !codesOnly);
  const groups = new Map<string, { source: Source; releases: Set<string> }>();
  for (const source of figures.length > 0 ? figures : sources) {
    const key = [source.publisher, source.licence, source.retrieved].join('\n');
    const group = groups.get(key) ?? { source, releases: new Set() };
    group.releases.add(source.release);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ source, releases }) =>
    [
      `${source.publisher}, ${joined([...releases])}`,
      source.licence,
      source.retrieved && `retrieved ${source.retrieved}`,
    ]
      .filter((part) => part)
      .join(' · '),
  );
}

// `Wage Statistics, May 2024` and `Wage Statistics, May 2025` share their name.
function joined(releases: readonly string[]): string {
  const [first = '', ...rest] = releases;
  const name = /^[^,]+, /.exec(first)?.[0];
  return [
    first,
    ...rest.map((release) =>
      name && release.startsWith(name) ? release.slice(name.length) : release,
    ),
  ].join('; ');
}
