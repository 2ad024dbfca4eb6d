// City names that are themselves written with a hyphen.
const hyphenated = /^(Winston-Salem|Wilkes-Barre)/;

/**
 * An area as a sentence names it: `the nation`, `California`, `the New York metro`. A metro goes by
 * its first city.
 */
export function areaInWords(name: string, kind: string): string {
  switch (kind) {
    case 'nation':
      return 'the nation';
    case 'metro':
      return `the ${firstCity(name)} metro`;
    case 'nonmetro':
      return `the ${name}`;
    default:
      return /^(District|U\.S\.)/.test(name) ? `the ${name}` : name;
  }
}

function firstCity(name: string): string {
  return hyphenated.exec(name)?.[0] ?? name.split(/[-/,]/, 1)[0] ?? name;
}
