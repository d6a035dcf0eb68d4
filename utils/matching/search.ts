/** Finds measures for what a reader types. */
import { officialWordsIn } from './everyday-words';
import type { MeasureIndex } from './measure-index';
import { mayBeSpelled, queryWords, withoutFillers } from './query';
import { contentFinds, weightedTokens } from './query-content';
import { FURTHER_FLOOR, SEARCH_FLOOR } from './relevance';
import { termsMisspelled, termsSpelled } from './spelled-terms';
import { type Found, lexicalFinds } from './term-finds';
import type { Evidence, Match } from './types';

export interface SearchOptions {
  /** The most results; all of them where it is left out. */
  readonly limit?: number;
  /** Only measures of this topic. */
  readonly topic?: string;
}

/**
 * The measures the query asks for, most relevant first; none where nothing of it is known. Names and text are
 * independent evidence (noisy or). Of several words each must be found for a measure to stand high.
 */
export function searchMeasures(index: MeasureIndex, query: string, options: SearchOptions = {}): Match[] {
  const words = queryWords(index, query);
  if (words.length === 0) return [];
  const finds = namedFinds(index, words);
  addContent(finds, index, words);
  const found = [...finds].sort(([a, first], [b, second]) => second.score - first.score || a - b);
  if ((found[0]?.[1].score ?? 0) < SEARCH_FLOOR) return [];
  return found
    .filter(([measure, { score }]) => score >= FURTHER_FLOOR && isInTopic(index, measure, options.topic))
    .slice(0, options.limit)
    .map(([measure, { score, evidence }]) => toMatch(index, measure, score, evidence));
}

/** What the words name, each word counting by its share of the query's characters. */
function namedFinds(index: MeasureIndex, words: readonly string[]): Map<number, Found> {
  const length = words.reduce((sum, word) => sum + word.length, 0);
  const finds = new Map<number, Found>();
  for (const word of words)
    for (const [measure, { score, evidence }] of lexicalFinds(index, word)) {
      const known = finds.get(measure);
      finds.set(measure, {
        score: (known?.score ?? 0) + (score * word.length) / length,
        evidence: [...(known?.evidence ?? []), ...evidence],
      });
    }
  return finds;
}

/** What a token of an official word counts against one of the query itself. Tried: .2 to 1. */
const OFFICIAL_SHARE = 0.4;

function addContent(finds: Map<number, Found>, index: MeasureIndex, words: readonly string[]): void {
  const official = words.flatMap((word) => officialWordsIn(index.officialWords, word));
  const said = weightedTokens(
    index.content,
    index.pageModel,
    words.map((word) => inCharacters(index, word)),
  );
  const meant = weightedTokens(index.content, index.pageModel, official, OFFICIAL_SHARE);
  for (const { measure, score, phrase } of contentFinds(index.content, said, meant)) {
    const known = finds.get(measure);
    const related: Evidence = { tier: 'related', term: titleOf(index, measure), phrase, quote: '' };
    finds.set(measure, {
      score: 1 - (1 - (known?.score ?? 0)) * (1 - score),
      evidence: [...(known?.evidence ?? []), related],
    });
  }
}

/** What stands in the measures' text for a word: the characters that it spells in most terms, else what it says. */
function inCharacters(index: MeasureIndex, word: string): string {
  if (!mayBeSpelled(word)) return withoutFillers(word);
  const spelled = termsSpelled(index.spelled, word);
  const finds = spelled.length > 0 ? spelled : termsMisspelled(index.spelled, word);
  const terms = new Map<string, number>();
  for (const { text } of finds) terms.set(text, (terms.get(text) ?? 0) + 1);
  return [...terms].reduce((best, [text, count]) => (count > best[1] ? [text, count] : best), [
    word,
    0,
  ] as const)[0];
}

function isInTopic(index: MeasureIndex, measure: number, topic: string | undefined): boolean {
  return topic === undefined || (index.measures[measure]?.measure.topics.includes(topic) ?? false);
}

const titleOf = (index: MeasureIndex, measure: number) => index.measures[measure]?.measure.title ?? '';

const STRENGTH = { exact: 3, alias: 2, near: 1, related: 0 } as const;

function toMatch(index: MeasureIndex, measure: number, score: number, evidence: readonly Evidence[]): Match {
  const sorted = [...evidence].sort((a, b) => STRENGTH[b.tier] - STRENGTH[a.tier]);
  return {
    measureId: index.measures[measure]?.measure.id ?? '',
    relevance: Math.min(1, score),
    tier: sorted[0]?.tier ?? 'related',
    evidence: sorted,
  };
}
