import type { Transport } from '@sveltejs/kit';
import { ServerOnly } from './routes/island/ServerOnly.ts';

export const transport: Transport = {
  ServerOnly: {
    encode: (value: unknown) => value instanceof ServerOnly && 'empty',
    decode: () => new ServerOnly(null),
  },
};
