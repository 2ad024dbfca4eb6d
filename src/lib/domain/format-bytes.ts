/** `23.8 MB`, `400 MB`, `118 KB`: the size of a file, in decimal units. */
export function formatBytes(bytes: number): string {
  const [divisor, unit] = bytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'KB'];
  const size = bytes / divisor;
  const whole = unit === 'KB' ? Math.max(1, Math.round(size)) : Math.round(size * 10) / 10;
  return `${whole} ${unit}`;
}
