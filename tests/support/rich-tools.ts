import { figureFiles } from '#lib/data/files/figure-files.ts';
import { embeddingOf } from '#lib/domain/embedding.ts';
import type { LoadFigureTools } from '#lib/ui/figure-tools.ts';
import { rates } from './rates.ts';
import { richPublished } from './rich-published.ts';

/** What makes the files of a figure, as the layout provides it. */
export const richTools: LoadFigureTools = async () => ({
  ...figureFiles(() => rates, richPublished),
  embedding: (content, shown) => embeddingOf(content, shown, { rates, help: '/embed' }),
});
