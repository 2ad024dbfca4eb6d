import { json } from '@sveltejs/kit';
import { elsewhereAnswers } from '../my-pay-answers.server.ts';

export const prerender = true;

/** What the figures that compare places need to become live. */
export const GET = async () => json(await elsewhereAnswers());
