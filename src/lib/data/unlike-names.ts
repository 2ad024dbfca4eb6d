/**
 * Names of columns, made unlike each other: the first of its name keeps it, later ones get a number that
 * no other has, `Pay`, `Pay (2)`.
 */
export function unlikeNames(names: readonly string[]): readonly string[] {
  const given = new Set(names);
  const taken = new Set<string>();
  return names.map((name) => {
    let unlike = name;
    for (let number = 2; taken.has(unlike) || (unlike !== name && given.has(unlike)); number += 1)
      unlike = `${name} (${number})`;
    taken.add(unlike);
    return unlike;
  });
}
