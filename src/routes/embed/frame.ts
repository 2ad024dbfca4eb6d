import { mount } from 'svelte';
import { resolve } from '$app/paths';
import { embedded } from './embedded.ts';
import { forwardedAddress } from './forwarded-address.ts';
import Frame from './Frame.svelte';

/**
 * Makes this page the frame of one figure within another page, beyond what `app.html` hides: with the
 * way to the whole view, its height told, and nothing for search engines, who have the page itself.
 */
export function frame(): void {
  const home = resolve('/');
  const forwarded = forwardedAddress(location.href, home.replace(/\/$/, ''));
  if (forwarded) return location.replace(forwarded);
  const robots = document.createElement('meta');
  Object.assign(robots, { name: 'robots', content: 'noindex' });
  document.head.append(robots);
  const props = { id: embedded() ?? '', home, found: hostHadIt() };
  mount(Frame, { target: document.body, props });
}

function hostHadIt(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry instanceof PerformanceNavigationTiming) || entry.responseStatus !== 404;
}
