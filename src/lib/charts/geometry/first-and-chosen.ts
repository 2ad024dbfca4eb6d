/** The places to draw when only the first `limit` and the chosen ones are: in order, without repeats. */
export function firstAndChosen(
  length: number,
  limit: number | undefined,
  isChosen: (place: number) => boolean,
): number[] {
  const most = limit ?? length;
  return Array.from({ length }, (_, place) => place).filter(
    (place) => place < most || isChosen(place),
  );
}
