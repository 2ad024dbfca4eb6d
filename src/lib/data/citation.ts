import type { Source } from '#lib/domain/answer.ts';
import type { Citation } from '#lib/domain/citation.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import { bibtexEntry, bibtexKey } from './bibtex.ts';

/** What every style says of a thing that is cited. */
interface Cited {
  readonly key: string;
  readonly author: string;
  /** Four digits; empty where it is not known. */
  readonly year: string;
  readonly title: string;
  /** `Data set`, `Figure`. */
  readonly medium: string;
  readonly release: string;
  readonly note: string;
  /** ISO date on which it was seen; empty where it is not known. */
  readonly seen: string;
  readonly url: string;
}

const site = 'Pay Atlas';

/**
 * How to cite a dataset as its publisher's work: author, year and title of the release, and where it was
 * retrieved and when. The year is the last that the release names. `page` is the address at which the
 * table is kept here.
 */
export const sourceCitations = (source: Source, page = ''): readonly Citation[] =>
  inEveryStyle({
    key: bibtexKey(source.table, yearOf(source)),
    author: source.publisher,
    year: yearOf(source),
    title: source.title,
    medium: 'Data set',
    release: source.release,
    note: page && `As CSV in ${site}: ${page}`,
    seen: source.retrieved,
    url: source.url ?? page,
  });

/**
 * How to cite a figure of this site as it is seen: its headline, the releases behind it but for those that
 * only name codes, and its address.
 */
export function viewCitations(
  { view, finding, subject, address }: FigureContent,
  accessed: Date,
): readonly Citation[] {
  const seen = accessed.toISOString().slice(0, 10);
  const figures = view.sources.filter(({ codesOnly }) => !codesOnly);
  const releases = new Set(
    (figures.length > 0 ? figures : view.sources).map(
      ({ publisher, release }) => `${publisher}, ${release}`,
    ),
  );
  return inEveryStyle({
    key: bibtexKey(site, subject, seen.slice(0, 4)),
    author: site,
    year: seen.slice(0, 4),
    title: `${finding.headline}: ${finding.subtitle}`,
    medium: 'Figure',
    release: '',
    note: `Data: ${[...releases].join('; ')}`,
    seen,
    url: address,
  });
}

const inEveryStyle = (cited: Cited): readonly Citation[] => [
  { style: 'APA', text: apa(cited) },
  { style: 'BibTeX', text: bibtex(cited) },
  { style: 'Plain text', text: plain(cited) },
];

// Publication Manual of the American Psychological Association, 7th edition, section 10.9 (data sets).
function apa({ author, year, title, medium, release, note, seen, url }: Cited): string {
  const edition = release && ` (${release})`;
  const from = seen && url ? `Retrieved ${longDate(seen)}, from ${url}` : url;
  return [
    sentence(author),
    `(${year || 'n.d.'}).`,
    `${title}${edition} [${medium}].`,
    sentence(note),
    from,
  ]
    .filter((part) => part)
    .join(' ');
}

function bibtex({ key, author, year, title, medium, release, note, seen, url }: Cited): string {
  return bibtexEntry(key, [
    ['author', author],
    ['title', title],
    ['year', year],
    ['howpublished', medium],
    ['edition', release],
    ['note', note],
    ['url', url],
    ['urldate', seen],
  ]);
}

const plain = ({ author, title, release, note, seen, url }: Cited): string =>
  [
    `${author}: ${[title, release].filter((part) => part).join(', ')}.`,
    sentence(note),
    [url, seen && `retrieved ${seen}`].filter((part) => part).join(', '),
  ]
    .filter((part) => part)
    .join(' ');

// An address at the end takes no full stop: it would be copied with it.
const sentence = (text: string): string =>
  text === '' || /[.!?]$/.test(text) || /https?:\S+$/.test(text) ? text : `${text}.`;

const yearOf = ({ release, retrieved }: Source): string =>
  release.match(/\b(?:19|20)\d{2}\b/g)?.at(-1) ?? retrieved.slice(0, 4);

const longDate = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
