import { readManifest } from '#lib/engine/open-datasets.server.ts';
import { packedAnswers } from '../../packed-answers.server.ts';
import { firstQuestions, localQuestions, unsnapped, type DifferentialsMore } from './questions.ts';

/** What the page shows first, with nothing chosen. */
export const firstFigures = async () => ({
  answers: await packedAnswers(firstQuestions(unsnapped)),
});

/** What the figures further down show, with nothing chosen. */
export const moreFigures = async (): Promise<DifferentialsMore> => ({
  answers: await packedAnswers(localQuestions(unsnapped)),
  wholeBytes: localBytes(),
});

function localBytes(): number {
  const { tables, parts } = readManifest();
  const ofAll = Object.values(tables.us_oews_metro?.partitions?.soc_code ?? {});
  return ofAll.reduce((total, name) => total + (parts[name]?.gzipBytes ?? 0), 0);
}
