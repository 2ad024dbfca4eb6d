import type { ColumnMapping, ColumnRole, PayColumn } from './column-mapping.ts';

/** What the column at a position is for; null where it is not used. Pay that is not base pay is not used. */
export function roleAt({ pay, columns }: ColumnMapping, at: number): ColumnRole | null {
  if (pay.some((column) => column.at === at)) return 'pay';
  const role = Object.keys(columns).find((each) => columns[each as keyof typeof columns] === at);
  return (role as ColumnRole | undefined) ?? null;
}

/**
 * A mapping in which the column at a position has another role, or none. A role that another column has is
 * taken from there; pay may be several columns, in the order of the file, and a new one is of `period`.
 */
export function withRole(
  mapping: ColumnMapping,
  at: number,
  role: ColumnRole | null,
  period: PayColumn['period'] = 'by-column',
): ColumnMapping {
  if (role === roleAt(mapping, at)) return mapping;
  const pay = mapping.pay.filter((column) => column.at !== at);
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).filter(([each, where]) => where !== at && each !== role),
  );
  if (role === 'pay') return { ...mapping, pay: inOrder([...pay, { at, period }]), columns };
  const used = role !== null && role !== 'other-pay';
  return { ...mapping, pay, columns: used ? { ...columns, [role]: at } : columns };
}

/** A mapping in which the pay of a column is of another period. */
export const withPayPeriod = (
  mapping: ColumnMapping,
  at: number,
  period: PayColumn['period'],
): ColumnMapping => ({
  ...mapping,
  pay: mapping.pay.map((column) => (column.at === at ? { at, period } : column)),
});

const inOrder = (pay: readonly PayColumn[]) => [...pay].sort((a, b) => a.at - b.at);
