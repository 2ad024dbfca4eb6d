/**
 * The members of the euro area (European Central Bank; Bulgaria since 1 January 2026), by ISO 3166-1
 * alpha-2. Countries that use the euro without being members are not among them.
 */
export const euroArea: readonly string[] = [
  ...['AT', 'BE', 'BG', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR'],
  ...['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI', 'SK'],
];
