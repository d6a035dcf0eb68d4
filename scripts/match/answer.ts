/** The line of standard output that answers a request. */
import type { Library } from '../../utils/matching/library';
import { matchesOfPage } from '../../utils/matching/page-matches';
import { searchMeasures } from '../../utils/matching/search';
import type { Evidence, Match, Tier } from '../../utils/matching/types';
import type { PageText } from '../../utils/page/page-text';
import type { ParsedRequest, Request, RequestId } from './request';
import type { PageReader } from './requested-page';

export interface FoundMeasure {
  readonly measure: string;
  readonly case: number;
  /** 0 to 1. */
  readonly relevance: number;
  readonly tier: Tier;
  /** `quote` is the page's own sentence; for a query, the words of it that were found. */
  readonly evidence: readonly { readonly term: string; readonly quote: string }[];
}

export type Answer =
  | {
      readonly id: RequestId;
      readonly results: readonly FoundMeasure[];
      /** Milliseconds of matching alone. */
      readonly ms: number;
      /** Milliseconds of reading the page's HTML; where it gave some. */
      readonly readMs?: number;
    }
  | { readonly id: RequestId; readonly error: string };

/** The answer to a request, by the code that ships. */
export function answerOf(library: Library, readRequested: PageReader, parsed: ParsedRequest): Answer {
  if ('error' in parsed) return parsed;
  const { id, request } = parsed;
  try {
    return { id, ...found(library, readRequested, request) };
  } catch (error) {
    return { id, error: `unreadable: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function found(library: Library, readRequested: PageReader, { query, page, limit }: Request) {
  const { value: text, ms: readMs } = timed(() => (page == null ? null : readRequested(page)));
  const { value: matches, ms } = timed(() =>
    text === null
      ? searchMeasures(library.index, query ?? '', limit == null ? {} : { limit })
      : matchesOfText(library, text).slice(0, limit ?? undefined),
  );
  const results = matches.map((match) => toFound(library, match));
  return page?.html == null ? { results, ms } : { results, ms, readMs };
}

/** What is shown beside a page; one with next to no text is unreadable, and nothing is. */
function matchesOfText({ index }: Library, page: PageText): readonly Match[] {
  const found = matchesOfPage(index, page);
  return found.status === 'ready' ? found.matches : [];
}

function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: rounded(performance.now() - start, 3) };
}

function toFound({ measures }: Library, { measureId, relevance, tier, evidence }: Match): FoundMeasure {
  return {
    measure: measureId,
    case: measures.get(measureId)?.case.number ?? 0,
    relevance: rounded(relevance, 6),
    tier,
    evidence: evidence.map(toReason),
  };
}

const toReason = ({ term, phrase, quote }: Evidence) => ({ term, quote: quote || phrase });

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
