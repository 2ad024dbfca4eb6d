/**
 * The address of the view that a receipt names, where it is one of this site; null for any other, which a
 * stranger may have written into it.
 */
export function viewAddress(address: string, origin: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.origin === origin && /^https?:$/.test(url.protocol)
    ? url.pathname.replace(/^\/{2,}/, '/') + url.search + url.hash
    : null;
}
