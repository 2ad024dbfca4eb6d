/** A country as a sentence names it: `the United Kingdom`, `Canada`. */
export const countryInWords = (name: string): string =>
  /^(United|Netherlands|Philippines|Bahamas|Czech Republic|Dominican Republic)/.test(name)
    ? `the ${name}`
    : name;
