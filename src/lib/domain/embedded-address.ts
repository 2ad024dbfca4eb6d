/** The key of a figure that is shown alone, within another page, and that of its face there. */
export const embedKey = 'embed';
export const faceKey = 'face';

/** The face that a figure has where nothing is said. */
const firstFace = 'Chart';

/**
 * The address that shows one figure alone: `address` is that of its view, with its id behind the `#`,
 * where readers without a script find it among the others.
 *
 * `https://pay.example/areas?cur=EUR#states` → `https://pay.example/areas?cur=EUR&embed=states#states`
 */
export function embeddedAddress(address: string, face = firstFace): string {
  const url = new URL(address);
  url.searchParams.set(embedKey, decodeURIComponent(url.hash.slice(1)));
  if (face === firstFace) url.searchParams.delete(faceKey);
  else url.searchParams.set(faceKey, face);
  return readable(url);
}

/** The address of the whole view that a figure shown alone is of; every other address as it is. */
export function wholeAddress(address: string): string {
  const url = new URL(address);
  if (!url.searchParams.has(embedKey)) return address;
  for (const key of [embedKey, faceKey]) url.searchParams.delete(key);
  return readable(url);
}

// Commas need no escape in a query, and lists read better with them.
function readable(url: URL): string {
  url.search = url.search.replaceAll('%2C', ',');
  return url.href;
}
