import { serve } from '../../pipeline/serve.ts';

// The server of the journeys: the built site, until it is ended.
const { url } = await serve({
  port: Number(process.env.PORT),
  base: process.env.BASE_PATH,
});
console.log(url);
