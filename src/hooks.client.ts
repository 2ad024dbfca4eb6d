import type { ClientInit } from '@sveltejs/kit';
import { embedded } from './routes/embed/embedded.ts';
import { pageAsleep } from './routes/island/page-asleep.ts';

// Every page is complete as it was served: its scripts take over when a reader does anything.
export const init: ClientInit = () => {
  if (embedded() !== null) void import('./routes/embed/frame.ts').then(({ frame }) => frame());
  return pageAsleep();
};
