/** A symmetric matrix as the product of a triangle and its mirror, without the columns that add nothing. */
export interface Cholesky {
  /** Places of the columns that those before them already make up. */
  readonly dropped: readonly number[];
  /** Solves A x = right; zero for the columns dropped. */
  readonly solve: (right: Float64Array) => Float64Array;
}

/**
 * Factors a symmetric, positive semi-definite matrix, row by row in one array. A column is dropped where
 * what those before it leave of its diagonal is less than a billionth of `scale`, its size at first.
 */
export function cholesky(matrix: Float64Array, scale: Float64Array): Cholesky {
  const size = scale.length;
  const lower = Float64Array.from(matrix);
  const dropped: number[] = [];
  for (let column = 0; column < size; column += 1) {
    const at = column * size;
    const left = lower[at + column]! - dotOf(lower, at, at, column);
    const pivot = left > tolerance * scale[column]! ? Math.sqrt(left) : 0;
    if (pivot === 0) dropped.push(column);
    lower[at + column] = pivot;
    for (let row = column + 1; row < size; row += 1) {
      const below = row * size;
      lower[below + column] =
        pivot === 0 ? 0 : (lower[below + column]! - dotOf(lower, below, at, column)) / pivot;
    }
  }
  return { dropped, solve: (right) => backward(lower, forward(lower, right)) };
}

const tolerance = 1e-9;

function dotOf(values: Float64Array, a: number, b: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += values[a + at]! * values[b + at]!;
  return sum;
}

function forward(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const solved = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    const pivot = lower[row * size + row]!;
    let left = right[row]!;
    for (let at = 0; at < row; at += 1) left -= lower[row * size + at]! * solved[at]!;
    solved[row] = pivot === 0 ? 0 : left / pivot;
  }
  return solved;
}

function backward(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const solved = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    const pivot = lower[row * size + row]!;
    let left = right[row]!;
    for (let at = row + 1; at < size; at += 1) left -= lower[at * size + row]! * solved[at]!;
    solved[row] = pivot === 0 ? 0 : left / pivot;
  }
  return solved;
}
