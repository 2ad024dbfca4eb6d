import { buildSite, isBuilt } from './build-site.ts';
import { endWithWords } from './end-with-words.ts';
import { ensureFree } from './listen.ts';
import { runTitled } from './program.ts';
import { serve } from './serve.ts';

// `npm start`: the finished site, made now where anything it is made of has changed, and served.
const { PORT = '4173', BASE_PATH: base = '', HOST: host } = process.env;
const port = Number(PORT);

try {
  // Said before the work, not after it.
  await ensureFree(port, host);
  if (await isBuilt()) {
    console.log('Nothing has changed since the last build.');
  } else {
    await runTitled('Verifying the datasets', { script: 'pipeline/verify.ts' });
    await buildSite();
  }
  const { url } = await serve({ port, base, host });
  console.log(`\nPay Atlas is at ${url}`);
} catch (error) {
  endWithWords(error);
}
