import type { ClientInit } from '@sveltejs/kit';
import { pageAsleep } from './routes/island/page-asleep.ts';

// Every page is complete as it was served: its scripts take over when a reader does anything.
export const init: ClientInit = pageAsleep;
