import { json } from '@sveltejs/kit';
import { moreAnswers } from '../guide-answers.server.ts';

export const prerender = true;

/** What the figures further down need to become live. */
export const GET = async () => json(await moreAnswers());
