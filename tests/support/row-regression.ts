/** Coefficients of a least-squares regression, with their HC1 errors. */
interface RowRegression {
  readonly coefficients: readonly number[];
  readonly errors: readonly number[];
  readonly freedom: number;
  readonly rSquared: number;
}

/**
 * The regression of `y` on the columns of `rows`, by the textbook: the inverse of X'X by elimination, then
 * n ÷ (n − p) × (X'X)⁻¹ X' diag(e²) X (X'X)⁻¹. To hold other arithmetic against.
 */
export function rowRegression(
  rows: readonly (readonly number[])[],
  y: readonly number[],
): RowRegression {
  const [people, size] = [rows.length, rows[0]!.length];
  const places = Array.from({ length: size }, (_, at) => at);
  const crossed = (weight: (row: number) => number) =>
    places.map((a) =>
      places.map((b) => rows.reduce((sum, row, at) => sum + weight(at) * row[a]! * row[b]!, 0)),
    );
  const inverse = inverted(crossed(() => 1));
  const crossedY = places.map((a) => rows.reduce((sum, row, at) => sum + row[a]! * y[at]!, 0));
  const coefficients = inverse.map((line) => dot(line, crossedY));
  const left = rows.map((row, at) => y[at]! - dot(row, coefficients));
  const meat = crossed((at) => left[at]! ** 2);
  const freedom = people - size;
  const mean = y.reduce((sum, each) => sum + each, 0) / people;
  return {
    coefficients,
    errors: inverse.map((line) => {
      const variance = dot(
        meat.map((meatLine) => dot(meatLine, line)),
        line,
      );
      return Math.sqrt((variance * people) / freedom);
    }),
    freedom,
    rSquared: 1 - dot(left, left) / y.reduce((sum, each) => sum + (each - mean) ** 2, 0),
  };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, each, at) => sum + each * b[at]!, 0);

/** By Gauss and Jordan, with the largest pivot of each column. */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const wide = matrix.map((line, row) => [
    ...line,
    ...Array.from({ length: size }, (_, at) => (at === row ? 1 : 0)),
  ]);
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column; row < size; row += 1) {
      if (Math.abs(wide[row]![column]!) > Math.abs(wide[best]![column]!)) best = row;
    }
    [wide[column], wide[best]] = [wide[best]!, wide[column]!];
    const pivot = wide[column]![column]!;
    wide[column] = wide[column]!.map((each) => each / pivot);
    for (let row = 0; row < size; row += 1) {
      const factor = wide[row]![column]!;
      if (row !== column)
        wide[row] = wide[row]!.map((each, at) => each - factor * wide[column]![at]!);
    }
  }
  return wide.map((line) => line.slice(size));
}
