const soc = /^(\d{2})[-–—.\s]?(\d{4})(?:\.\d{2})?$/;

/** The SOC code in a cell: `11-1021`, `111021`, `11-1021.00` (of O*NET); null for another. */
export function socInCell(text: string): string | null {
  const parts = soc.exec(text);
  return parts && Number(parts[1]) >= 11 && Number(parts[1]) <= 55
    ? `${parts[1]}-${parts[2]}`
    : null;
}
