import { json } from '@sveltejs/kit';
import { packedAnswers } from '../packed-answers.server.ts';
import { leadingQuestions, type Leading } from '../home-questions.ts';

export const prerender = true;

/** What the figures of the home page need to become live. */
export const GET = async () =>
  json({ answers: await packedAnswers(leadingQuestions) } satisfies Leading);
