/** Pages that take what a reader brings: they stand in no page of others (`static/_headers`). */
export const pagesOfOnesOwn = ['/benchmark', '/explore', '/my-pay', '/verify'] as const;

/**
 * The address of a figure alone, in its view of now, without what only this reader has; null on a page that stands in
 * no page of others. `base` is where the site is mounted.
 */
export function embedAddressOf(url: URL, base: string, figure: string): string | null {
  const page = url.pathname.slice(base.length) || '/';
  if (pagesOfOnesOwn.some((own) => page === own || page.startsWith(`${own}/`))) return null;
  const view = [...url.searchParams].filter(([name]) => name !== 'pay' && name !== 'embed');
  const search = new URLSearchParams([['of', page], ['figure', figure], ...view]);
  return new URL(`${base}/embed/?${search}`, url).href;
}
