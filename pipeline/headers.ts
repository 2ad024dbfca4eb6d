/** The header lines that `static/_headers` gives the addresses of one pattern. */
export interface HeaderRule {
  readonly pattern: string;
  readonly set: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the rules of a `_headers` file as Cloudflare Pages and Netlify do: a pattern at the start of
 * a line, then indented `Name: value` lines. Throws on a line that is neither.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; set: [string, string][] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: line.trim(), set: [] });
      continue;
    }
    const rule = rules.at(-1);
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (rule && name && value) rule.set.push([name, value]);
    else throw new Error(`_headers, line ${index + 1}: neither an address nor a header: ${line}`);
  }
  return rules;
}

/** The headers of one address: every rule that matches it, in order. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, set } of rules) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of set) headers.set(name, value);
  }
  return headers;
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
