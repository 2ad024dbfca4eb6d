import type { AreaNames } from './area-names.ts';
import type { KnownArea } from './known-area.ts';
import { plainPlace } from './place-words.ts';

/** What a location says, part by part. */
export interface PlaceParts {
  /** What may be the name of a city or area, in the order of the text. */
  readonly cities: readonly string[];
  readonly states: readonly KnownArea[];
  readonly hasZip: boolean;
  readonly isNation: boolean;
  readonly isRemote: boolean;
  /** Its one name is that of a city and of a state. */
  readonly isCityOrState: boolean;
}

const nation = /^(?:us|usa|united states|united states of america|nationwide|national|all us)$/;
const remote =
  /\b(?:fully remote|remote|wfh|work(?:ing)? from home|home ?based|home office|telework|telecommute|virtual|anywhere)(?: (?:employee|worker|position|us|usa))?\b/;
const zip = /\b\d{5}(?: \d{4})?$/;
// What payrolls and maps add to the name of a city.
const around =
  /^(?:city of|greater|metro|downtown) | (?:metro|metro area|metropolitan area|area|office|hq|headquarters|campus|region|msa)$/g;
// `Port Washington` is not a port of Washington.
const before = /\b(?:port|fort|mount|lake|new|east|north|south|west)$/;

/** Reads `Austin, TX 78701`, `US-TX-Austin`, `Remote - CA` and the like. */
export function placeParts(location: string, names: AreaNames): PlaceParts {
  const parts = location
    .replace(/^\s*(?:(USA?)-)?([A-Z]{2})-(?=[A-Z][a-z])/, '$1, $2, ')
    .replace(/-([A-Z]{2})\s*$/, ', $1')
    .split(/[,;|()[\]\n]|\s\/\s|\s[-–—]\s?|[–—]/)
    .map(plainPlace);
  const read = parts.map((part) => readPart(part, names)).filter(isSaying);
  return {
    cities: read.flatMap(({ city }) => (city === '' ? [] : [city])),
    states: read.flatMap(({ state }) => state ?? []),
    hasZip: parts.some((part) => zip.test(part)),
    isNation: parts.some((part) => nation.test(part)),
    isRemote: parts.some((part) => remote.test(part)),
    isCityOrState: read.length === 1 && read[0]!.isBoth === true,
  };
}

interface ReadPart {
  readonly city: string;
  readonly state?: KnownArea | undefined;
  readonly isBoth?: boolean;
}

const isSaying = ({ city, state }: ReadPart): boolean => city !== '' || state !== undefined;

function readPart(text: string, names: AreaNames): ReadPart {
  const part = text.replace(remote, ' ').replace(zip, '').replace(/ +/g, ' ').trim();
  if (part === '' || nation.test(part)) return { city: '' };
  const whole = names.state(part);
  const isBoth = names.cities(part).length > 0;
  if (whole) return { city: isBoth ? part : '', state: whole, isBoth };
  const ended = endsWithState(part, names);
  const city = ended?.city ?? part;
  const plain = city.replace(around, '').replace(around, '');
  return { city: names.cities(city).length > 0 ? city : plain, state: ended?.state };
}

/** `austin tx`, `charleston west virginia`, `washington dc`; a city's own name is left whole. */
function endsWithState(part: string, names: AreaNames): ReadPart | undefined {
  if (names.cities(part).length > 0) return undefined;
  const words = part.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const state = names.state(words.slice(at).join(' '));
    const city = words.slice(0, at).join(' ');
    if (state && !before.test(city)) return { city, state };
  }
  return undefined;
}
