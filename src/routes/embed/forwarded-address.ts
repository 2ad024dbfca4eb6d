import { embedKey } from '#lib/domain/embedded-address.ts';

/** The key with the page that has the figure, in an address of `/embed`. */
const pageKey = 'of';

/**
 * Where an address of `/embed` leads: the page that it names, with the figure and all that is chosen.
 * Null where it names no page of this site, which is mounted at `base`.
 *
 * `/embed?of=/areas&embed=states&cur=EUR` → `/areas?cur=EUR&embed=states#states`
 */
export function forwardedAddress(address: string, base = ''): string | null {
  const from = new URL(address);
  const { searchParams } = from;
  const page = searchParams.get(pageKey);
  if (from.pathname.replace(/\/$/, '') !== `${base}/embed` || !page?.startsWith('/')) return null;
  const to = new URL(from.origin);
  // What follows a `?` or `#` in it is part of a path that no page has.
  to.pathname = base + page;
  if (!to.pathname.startsWith(`${base}/`)) return null;
  searchParams.delete(pageKey);
  searchParams.sort();
  to.search = searchParams.toString().replaceAll('%2C', ',');
  to.hash = searchParams.get(embedKey) ?? '';
  return to.href;
}
