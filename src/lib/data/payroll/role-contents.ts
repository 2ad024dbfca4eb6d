import type { ColumnRole } from '#lib/domain/payroll/column-mapping.ts';
import { shareOf, type ColumnFacts } from './column-facts.ts';
import { isCurrencyWord } from './currency-words.ts';
import { dateInCell, isSerialDate } from './date-in-cell.ts';
import { manyMeanings, periodOfWord } from './period-words.ts';
import { sexOfWord } from './sex-words.ts';
import { socInCell } from './soc-in-cell.ts';
import { isCityInState, isState } from './state-words.ts';

const fteCell = /^(\d{1,3}([.,]\d+)?|[.,]\d+) ?%?$|^(full|part)\b/;
const yearCell = /^(fy ?)?(19|20)\d\d([-/](19|20)?\d\d)?$/;
const jobWords =
  /\b(manager|engineer|nurse|clerk|assistant|director|analyst|technician|teacher|driver|specialist|supervisor|operator|officer|coordinator|administrator|developer|accountant|worker|attendant|cook|cashier)\b/;

const isDate = (word: string): boolean =>
  dateInCell(word, 'dmy', 50) !== null || dateInCell(word, 'mdy', 50) !== null;

const isPeriod = (word: string): boolean =>
  periodOfWord(word) !== null || Object.hasOwn(manyMeanings, word);

const numericShare = ({ numeric, cells }: ColumnFacts): number =>
  cells.length === 0 ? 0 : numeric / cells.length;

/** Whether the cells of a column allow the role that its name suggests; empty columns allow any. */
export function allows(facts: ColumnFacts, role: ColumnRole): boolean {
  if (facts.cells.length === 0) return true;
  switch (role) {
    case 'pay':
    case 'other-pay':
    case 'hours':
      return numericShare(facts) >= 0.6;
    case 'fte':
      return shareOf(facts, (word) => fteCell.test(word)) >= 0.6;
    case 'year':
      return shareOf(facts, (word) => yearCell.test(word)) >= 0.8;
    case 'soc':
      return shareOf(facts, (word) => socInCell(word) !== null) >= 0.5;
    case 'hire-date':
      return shareOf(facts, (word) => isDate(word) || isSerialDate(word)) >= 0.5;
    case 'sex':
      return facts.words.size <= 12 && shareOf(facts, (word) => sexOfWord(word) !== null) >= 0.6;
    case 'currency':
      return shareOf(facts, isCurrencyWord) >= 0.7;
    case 'period':
      return facts.words.size <= 20 && shareOf(facts, isPeriod) >= 0.5;
    case 'title':
    case 'location':
    case 'state':
      return numericShare(facts) < 0.5;
    case 'id':
      return (
        facts.words.size >= Math.min(2, facts.cells.length) &&
        facts.words.size * 10 >= facts.cells.length
      );
    default:
      return true;
  }
}

/** What the cells of a column show by themselves, and in which words; null where they show nothing. */
export function roleOfContents(
  facts: ColumnFacts,
): { readonly role: ColumnRole; readonly because: string } | null {
  const { cells, words } = facts;
  if (cells.length === 0) return null;
  const mostly = (isSo: (word: string) => boolean, least = 0.9) => shareOf(facts, isSo) >= least;
  if (mostly((word) => socInCell(word) !== null)) return by('soc', 'Its cells are SOC codes');
  if (mostly((word) => word.length >= 3 && isCurrencyWord(word)))
    return by('currency', 'Its cells are currencies');
  if (isSexes(facts)) return by('sex', 'Its cells are words for women and men');
  if (words.size <= 8 && mostly(isPeriod)) return by('period', 'Its cells are words for periods');
  if (mostly(isState)) return by('state', 'Its cells are states');
  if (mostly(isCityInState, 0.6)) return by('location', 'Its cells are cities with their states');
  if (isShares(facts)) return by('fte', 'Its cells are shares of up to 1, or per cent');
  if (mostly(isDate)) return by('hire-date', 'Its cells are dates');
  if (mostly((word) => jobWords.test(word), 0.3))
    return by('title', 'Its cells are like job titles');
  return isIds(facts) ? by('id', 'Its cells are codes, each unlike the others') : null;
}

const by = (role: ColumnRole, because: string) => ({ role, because });

function isSexes(facts: ColumnFacts): boolean {
  const sexes = new Set(Array.from(facts.words.keys(), sexOfWord));
  return (
    sexes.has('women') &&
    sexes.has('men') &&
    shareOf(facts, (word) => sexOfWord(word) !== null) >= 0.9
  );
}

// All of them 1 would be any flag.
function isShares({ words }: ColumnFacts): boolean {
  const shares = [...words.keys()];
  return (
    shares.some((word) => word !== '1') &&
    shares.every((word) => /^(0?[.,]\d+|1([.,]0+)?|\d{1,3}([.,]\d+)? ?%)$/.test(word))
  );
}

const isIds = ({ cells, words, column }: ColumnFacts): boolean =>
  column.at === 0 &&
  cells.length >= 5 &&
  words.size === cells.length &&
  [...words.keys()].every((word) => /^[\w-]*\d[\w-]*$/.test(word));
