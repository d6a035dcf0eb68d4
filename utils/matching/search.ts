/** Finds measures for what a reader types. */
import { contentScores } from './content-index';
import type { MeasureIndex } from './measure-index';
import { queryWords, significantTokens } from './query';
import { SEARCH_FLOOR } from './relevance';
import { type Found, lexicalFinds, mergeFinds } from './term-finds';
import type { Evidence, Match } from './types';

export interface SearchOptions {
  /** The most results; all of them where it is left out. */
  readonly limit?: number;
  /** Only measures of this topic. */
  readonly topic?: string;
}

/**
 * The measures the query asks for, most relevant first; none where nothing of it is known. Words parted by spaces
 * must each find something for a measure to stand high, so more words narrow the answer.
 */
export function searchMeasures(index: MeasureIndex, query: string, options: SearchOptions = {}): Match[] {
  const words = queryWords(index, query);
  if (words.length === 0) return [];
  const totals = new Map<number, Found>();
  for (const word of words)
    for (const [measure, found] of findsOfWord(index, word)) {
      const known = totals.get(measure);
      const share = found.score / words.length;
      totals.set(measure, {
        score: (known?.score ?? 0) + share,
        evidence: [...(known?.evidence ?? []), ...found.evidence],
      });
    }
  const matches = [...totals]
    .filter(([measure, { score }]) => score >= SEARCH_FLOOR && isInTopic(index, measure, options.topic))
    .sort(([a, first], [b, second]) => second.score - first.score || a - b)
    .slice(0, options.limit)
    .map(([measure, found]) => toMatch(index, measure, found));
  return matches;
}

function isInTopic(index: MeasureIndex, measure: number, topic: string | undefined): boolean {
  return topic === undefined || (index.measures[measure]?.measure.topics.includes(topic) ?? false);
}

const strength = { exact: 3, alias: 2, near: 1, related: 0 } as const;

function toMatch(index: MeasureIndex, measure: number, { score, evidence }: Found): Match {
  const sorted = [...evidence].sort((a, b) => strength[b.tier] - strength[a.tier]);
  return {
    measureId: index.measures[measure]?.measure.id ?? '',
    relevance: Math.min(1, score),
    tier: sorted[0]?.tier ?? 'related',
    evidence: sorted,
  };
}

/** Terms of the vocabulary and the measures' whole text, each as independent evidence (noisy or). */
function findsOfWord(index: MeasureIndex, word: string): Map<number, Found> {
  const finds = lexicalFinds(index, word);
  for (const [measure, found] of contentFinds(index, word)) {
    mergeFinds(finds, measure, found);
  }
  return finds;
}

/**
 * Shared vocabulary alone never counts as much as a term by name; chosen with `SEARCH_FLOOR` on the judged queries.
 */
const CONTENT_WEIGHT = 0.9;

function contentFinds(index: MeasureIndex, word: string): Map<number, Found> {
  const tokens = significantTokens(index, word);
  const { scores, coverage } = contentScores(index.content, tokens);
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const finds = new Map<number, Found>();
  if (best === 0) return finds;
  scores.forEach((score, measure) => {
    if (score === 0) return;
    const share = coverage[measure] ?? 0;
    finds.set(measure, {
      score: CONTENT_WEIGHT * share * (0.5 + (0.5 * score) / best),
      evidence: [relatedEvidence(index, measure, tokens)],
    });
  });
  return finds;
}

function relatedEvidence(index: MeasureIndex, measure: number, tokens: readonly string[]): Evidence {
  const shared = tokens.filter((token) => index.content.postings.get(token)?.measures.includes(measure));
  const phrase = joinOverlapping(shared);
  return { tier: 'related', term: index.measures[measure]?.measure.title ?? '', phrase, quote: '' };
}

/** The longest stretch of bigrams that follow one another: 贷款, 款贴, 贴息 → 贷款贴息. */
function joinOverlapping(tokens: readonly string[]): string {
  let longest = '';
  let current = '';
  for (const token of tokens) {
    current = current && current.at(-1) === token[0] && token.length === 2 ? current + token[1] : token;
    if (current.length > longest.length) longest = current;
  }
  return longest;
}
