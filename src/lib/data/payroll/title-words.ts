import { wordsOf } from '../search/words.ts';
import { writtenOut } from './title-abbreviations.ts';

/** Words that name a rank or a place in a team: alone they are no occupation. */
const rankWords = new Set(
  (
    'manager director supervisor superintendent head chief lead leader officer executive vice president ' +
    'administrator coordinator specialist associate assistant analyst consultant advisor ' +
    'representative agent clerk technician technical engineer operator worker helper aide attendant ' +
    'inspector intern trainee apprentice fellow resident member staff employee professional expert ' +
    'partner senior junior deputy team crew department general temporary student volunteer'
  ).split(' '),
);

/** Words of seniority: a job keeps its occupation with and without them. */
const seniority = new Set(
  (
    'senior sr snr junior jr jnr lead principal staff entry level mid intermediate associate ' +
    'master journey journeyman trainee apprentice acting interim deputy'
  ).split(' '),
);

/** Words that join others. */
const little = new Set('a an and at by for from in of on or the to with'.split(' '));

// What follows them says more of the job, and is not the job: `Director of Nursing`.
const joints = new Set(['of', 'for', 'in', 'at', 'to', 'on']);

const numeral = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|[a-z]|\d+)$/;

// What payrolls say of a job beside its title: employment, shifts, terms.
const asides = [
  /\b(?:full|part|half|three quarter)[ -]?time\b/g,
  /^(?:ft|f t) /g,
  /\b(?:ft|pt|f t|p t|prn|per diem|pool)\b(?= *$)/g,
  /\b(?:temp|temporary|seasonal|casual|hourly|salaried|union|remote|hybrid|bilingual|on call|contract)\b(?= *$)/g,
  /\b(?:grade|gr|step|level|lvl|band|class|dept|department|unit|code) ?(?:\d+|[ivx]+|[a-z])\b/g,
  /\b(?:non ?)?exempt\b/g,
  /\b(?:day|night|evening|weekend|mid|swing|graveyard|overnight|1st|2nd|3rd|first|second|third|am|pm)s? shifts?\b/g,
  /\b(?:nights|days|evenings|weekends|noc)\b(?= *$)/g,
  /\bshift\b(?= *$)/g,
];

/** Points of initials and slashes between single letters left out: `R.N.` is `RN`, `A/P` is `AP`. */
const initialsJoined = (title: string): string =>
  title
    .replace(/\b([A-Za-z])\.(?=[A-Za-z]\b)/g, '$1')
    .replace(/(?<![A-Za-z])([A-Za-z])[/&]([A-Za-z])(?![A-Za-z])/g, '$1$2');

/** The parts of a title between dashes, commas, brackets and the like, without its asides. */
export function partsOf(title: string): readonly string[] {
  return initialsJoined(title)
    .split(/\s+[-–—]+\s*|\s*[-–—]+\s+|[,;:|()[\]–—]|\s\/\s|\sto\s(?:the\s)?/i)
    .map((part) => withoutAsides(part.toLowerCase()))
    .filter((part) => part !== '');
}

function withoutAsides(part: string): string {
  const spaced = part.replace(/[^\p{L}\p{N}'’]+/gu, ' ').trim();
  return asides
    .reduce((text, aside) => text.replace(aside, ' '), spaced)
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * The words of a part without grade numerals, letters and codes at its ends, abbreviations written out.
 * `isKnown` keeps words with digits that titles have (`3d`).
 */
export function plainWords(part: string, isKnown: (word: string) => boolean): readonly string[] {
  const words = wordsOf(part).filter((word) => !/\d/.test(word) || isKnown(word));
  while (words.length > 1 && numeral.test(words.at(-1)!)) words.pop();
  while (words.length > 1 && /^\d+$/.test(words[0]!)) words.shift();
  return words.flatMap((word, at) =>
    writtenOut(word, at === words.length - 1 && words[at - 1] !== 'of').flatMap(wordsOf),
  );
}

/** Words without those of seniority, unless nothing but ranks is left then. */
export function withoutSeniority(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !seniority.has(word));
  return isBareRank(left) ? words : left;
}

/** What follows `PT` at the start of a title, which may be part time or physical therapy; else null. */
export const afterPartTime = (title: string): string | null =>
  /^\s*p[./]?t\.?[\s,:-]+(.+)$/i.exec(title)?.[1] ?? null;

/** The word that says what a job is: the last, or the one before `of` and the like. */
export function headOf(words: readonly string[]): string | undefined {
  const joint = words.findIndex((word, at) => at > 0 && joints.has(word));
  return words.at(joint < 0 ? -1 : joint - 1);
}

/** Whether words name a rank alone, and so no occupation: `director`, `senior analyst`. */
export const isBareRank = (words: readonly string[]): boolean =>
  words.every((word) => rankWords.has(word) || little.has(word) || numeral.test(word));

export const isLittle = (word: string): boolean => little.has(word);
