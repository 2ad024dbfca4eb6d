/** `23.8 MB`, `118 KB`: the size of a file, in decimal units. */
export function formatBytes(bytes: number): string {
  const [divisor, unit] = bytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'KB'];
  const size = bytes / divisor;
  const digits = unit === 'MB' ? 1 : 0;
  return `${Math.max(size, unit === 'KB' ? 1 : 0).toFixed(digits)} ${unit}`;
}
