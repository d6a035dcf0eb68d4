/**
 * `npm run eval`: how well queries are answered and pages noticed, beside what a user would pick instead, on the project's
 * own judged set (`tests/relevance`). `npm run eval -- --queries FILE --pages FILE --headlines FILE` takes other files, in
 * its formats or judged by write-up (`5:容缺;18:证照`; `"cases": [{"case", "grade"}]`); `--json` prints one JSON object.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openLibrary } from '../utils/matching/library';
import { textsForJudging } from './eval/corpus-text';
import { type EvalSet, evaluate } from './eval/evaluation';
import { evalHeadlines, evalPages, evalQueries } from './eval/judged-files';
import { reportOf } from './eval/report';

const OPTIONS = {
  queries: { type: 'string' },
  pages: { type: 'string' },
  headlines: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const OWN = {
  queries: 'tests/relevance/queries.tsv',
  pages: 'tests/relevance/pages.jsonl',
  headlines: 'tests/relevance/headlines.tsv',
};

export function main(args: string[]): number {
  const { json, ...given } = parseArgs({ args, options: OPTIONS }).values;
  const library = openLibrary();
  const { queries, pages, headlines } = Object.keys(given).length > 0 ? given : OWN;
  const read = (path: string | undefined) => (path === undefined ? '' : readFileSync(path, 'utf8'));
  const set: EvalSet = {
    files: [queries, pages, headlines].filter((path) => path !== undefined),
    queries: evalQueries(read(queries), textsForJudging(library.corpus)),
    pages: evalPages(read(pages)),
    headlines: evalHeadlines(read(headlines)),
  };
  const evaluation = evaluate(library, set, new Date());
  console.log(json ? JSON.stringify(evaluation) : reportOf(evaluation));
  return 0;
}
