import { buildSite } from './build-site.ts';
import { endWithWords } from './end-with-words.ts';

// `npm run build`: the finished site in build/. BASE_PATH is where it will be mounted.
await buildSite().catch(endWithWords);
