/**
 * `npm run -s match`: JSON Lines on standard input, an answer a line on standard output, in order.
 *
 * - in: `{"id"?, "query", "limit"?}` or `{"id"?, "page": {"url", "title"?, "text"?, "html"?}, "limit"?}`; `limit` is a
 *   whole number from 1 on, and without it there are all results; in `text` a line is a paragraph.
 * - out: `{"id", "results": [{"measure", "case", "relevance", "tier", "evidence": [{"term", "quote"}]}], "ms"}`, for HTML
 *   also `readMs`. `id` is the request's own, or null.
 * - A bad line is answered with `{"id", "error"}`, and the exit status is 1. Blank lines are passed over.
 */
import { type Library, openLibrary } from '../utils/matching/library';
import { answerOf } from './match/answer';
import { answerLines } from './match/answer-lines';
import type { ParsedRequest } from './match/request';
import { openPageReader } from './match/requested-page';

export async function main(): Promise<number> {
  const library = openLibrary();
  const readRequested = openPageReader();
  const answer = (parsed: ParsedRequest) => answerOf(library, readRequested, parsed);
  warmUp(library, answer);
  return answerLines(process.stdin, process.stdout, answer);
}

/** Spelled, misspelt and in traditional characters: each takes a way of its own, and what is built once is built. */
const WARMING_QUERIES = [
  'rqsl',
  'rongqueshouli',
  '容缺受里',
  '容缺受理制渡',
  '容缺受裡',
  '474项',
  '材料没带齐能先办吗',
];

/** Lets the engine compile what is timed afterwards: searches, and every write-up as a page. */
function warmUp({ corpus }: Library, answer: (parsed: ParsedRequest) => unknown): void {
  for (const query of WARMING_QUERIES) answer({ id: null, request: { query } });
  for (const { title, measures } of corpus.cases) {
    const text = measures.map(({ summary }) => summary).join('\n');
    answer({ id: null, request: { page: { url: '', title, text } } });
    for (const measure of measures) answer({ id: null, request: { query: measure.title } });
  }
}
