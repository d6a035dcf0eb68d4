/**
 * The best documents for a weighted query, term at a time. Once the terms still to come cannot lift a new document
 * into the best (MaxScore: Turtle and Flood 1995; the “continue” strategy of Moffat and Zobel 1996), their postings are
 * no longer walked: the documents that can still win are looked up in them. Results are exact.
 */
import {
  findPosting,
  IMPACT_STEP,
  type InvertedIndex,
  inverseDocumentFrequency,
  type PostingRange,
  postingsOf,
} from './inverted-index';
import { kthGreatest } from './kth-greatest';

/** A term of a query and what it counts there. */
export interface WeightedTerm {
  readonly key: number;
  readonly weight: number;
}

export interface ScoredDocument {
  readonly document: number;
  /** Sum over the query's terms of weight · idf · impact. */
  readonly score: number;
}

interface QueryTerm extends PostingRange {
  /** What one step of impact adds to a score. */
  readonly stepWorth: number;
  /** What the term adds to any document at most. */
  readonly bound: number;
}

/** Sums of bounds and sums of scores are rounded differently; a bound must never come out below a score it bounds. */
const ROUNDING = 1 + 1e-9;

/** The `limit` best documents, best first; equal ones in document order. Duplicate keys count once each. */
export function topDocuments(
  index: InvertedIndex,
  query: readonly WeightedTerm[],
  limit: number,
): ScoredDocument[] {
  if (limit <= 0) return [];
  const terms = queryTerms(index, query);
  // Those that can add most come first: rare ones, whose short lists fix the best early. All are needed for all documents.
  if (limit < index.documentCount) terms.sort((a, b) => b.bound - a.bound);
  const scores = scoresFor(index);
  const touched: number[] = [];
  let remaining = terms.reduce((sum, { bound }) => sum + bound, 0) * ROUNDING;
  let threshold = 0;
  terms.forEach((term, place) => {
    const admits = remaining >= threshold || touched.length < limit;
    if (admits) walk(index, term, scores, touched);
    else lookUp(index, term, scores, touched, threshold - remaining);
    remaining -= term.bound;
    if (isWorthAsking(terms[place + 1], touched.length, limit))
      threshold = kthGreatest(scores, touched, limit);
  });
  return takeBest(scores, touched, limit);
}

/** The terms that some document holds. */
function queryTerms(index: InvertedIndex, query: readonly WeightedTerm[]): QueryTerm[] {
  const terms: QueryTerm[] = [];
  for (const { key, weight } of query) {
    const range = postingsOf(index, key);
    if (range.start === range.end || weight <= 0) continue;
    const idf = inverseDocumentFrequency(range.end - range.start, index.documentCount);
    const stepWorth = weight * idf * IMPACT_STEP;
    const { start, end, maxImpact } = range;
    terms.push({ start, end, maxImpact, stepWorth, bound: stepWorth * maxImpact });
  }
  return terms;
}

/** Finding the threshold walks all documents touched: worth it only before a list that is longer. */
function isWorthAsking(next: QueryTerm | undefined, touched: number, limit: number): boolean {
  return next !== undefined && touched >= limit && next.end - next.start > touched;
}

/** Score by document, all 0 between queries: kept with the index, so that a query pays only for what it touches. */
const scratch = new WeakMap<InvertedIndex, Float64Array>();

function scoresFor(index: InvertedIndex): Float64Array {
  const known = scratch.get(index);
  if (known) return known;
  const scores = new Float64Array(index.documentCount);
  scratch.set(index, scores);
  return scores;
}

function walk(index: InvertedIndex, term: QueryTerm, scores: Float64Array, touched: number[]): void {
  const { documents, impacts } = index;
  for (let at = term.start; at < term.end; at++) {
    const document = documents[at] as number;
    const before = scores[document] as number;
    if (before === 0) touched.push(document);
    scores[document] = before + (impacts[at] as number) * term.stepWorth;
  }
}

/** Adds the term to the documents that can still win; `least` is what a document must have by now for that. */
function lookUp(
  index: InvertedIndex,
  term: QueryTerm,
  scores: Float64Array,
  touched: readonly number[],
  least: number,
): void {
  for (const document of touched) {
    const before = scores[document] as number;
    if (before < least) continue;
    const at = findPosting(index, term, document);
    if (at >= 0) scores[document] = before + (index.impacts[at] as number) * term.stepWorth;
  }
}

/** The best of the touched documents; clears the scores for the next query. */
function takeBest(scores: Float64Array, touched: readonly number[], limit: number): ScoredDocument[] {
  const threshold = touched.length > limit ? kthGreatest(scores, touched, limit) : 0;
  const best: ScoredDocument[] = [];
  for (const document of touched) {
    const score = scores[document] as number;
    if (score >= threshold) best.push({ document, score });
    scores[document] = 0;
  }
  return best.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, limit);
}
