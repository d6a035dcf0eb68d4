/** Finds measures for what a reader types. */
import { shownText } from '../text/character-forms';
import { numberedText, writtenNumbers } from '../text/number-forms';
import { officialWordsIn } from './everyday-words';
import type { MeasureIndex } from './measure-index';
import { type MeasureScores, scoresFor } from './measure-scores';
import { mayBeSpelled, queryWords, withoutFillers } from './query';
import { type ContentFound, contentFinds, weightedTokens } from './query-content';
import { FURTHER_FLOOR, SEARCH_FLOOR } from './relevance';
import { termsMisspelled, termsSpelled } from './spelled-terms';
import { evidenceFor, raiseScores, type TermFind, termFinds } from './term-finds';
import type { Evidence, Match } from './types';

export interface SearchOptions {
  /** The most results; all of them where it is left out. */
  readonly limit?: number;
  /** Only measures of this topic. */
  readonly topic?: string;
}

/**
 * The measures the query asks for, most relevant first; none where nothing of it is known. Names and text are
 * independent evidence (noisy or). Of several words each must be found for a measure to stand high. All measures are
 * scored in arrays; values are made only of those that are returned.
 */
export function searchMeasures(index: MeasureIndex, query: string, options: SearchOptions = {}): Match[] {
  const written = queryWords(query);
  const words = written.map((word) => numberedText(word));
  if (words.length === 0) return [];
  const named = words.map((word) => termFinds(index, word));
  const content = contentOf(index, words);
  const scores = scoresFor(index.measures);
  addNames(scores, words, named);
  // Independent evidence adds up to what neither leaves open (noisy or).
  for (const { measure, score } of content.values())
    scores.change(measure, (before) => 1 - (1 - before) * (1 - score));
  return scores
    .take(SEARCH_FLOOR, FURTHER_FLOOR, options.limit, (measure) => isInTopic(index, measure, options.topic))
    .map(({ measure, score }) =>
      toMatch(index, measure, score, evidenceOf(index, measure, named, content, written)),
    );
}

/** What the words name, each word counting by its share of the query's characters. */
function addNames(scores: MeasureScores, words: readonly string[], named: readonly TermFind[][]): void {
  const length = words.reduce((sum, word) => sum + word.length, 0);
  words.forEach((word, at) => {
    const ofWord = scores.ofWord();
    raiseScores(ofWord, named[at] ?? []);
    ofWord.drain((measure, score) =>
      scores.change(measure, (before) => before + (score * word.length) / length),
    );
  });
}

/** What a token of an official word counts against one of the query itself. Tried: .2 to 1. */
const OFFICIAL_SHARE = 0.4;

type Content = ReadonlyMap<number, ContentFound>;

function contentOf(index: MeasureIndex, words: readonly string[]): Content {
  const official = words.flatMap((word) => officialWordsIn(index.officialWords, word));
  const characters = words.map((word) => numberedText(inCharacters(index, word)));
  const said = weightedTokens(index.content, index.pageModel, characters);
  const meant = weightedTokens(index.content, index.pageModel, official, OFFICIAL_SHARE);
  return new Map(contentFinds(index.content, said, meant).map((found) => [found.measure, found]));
}

function evidenceOf(
  index: MeasureIndex,
  measure: number,
  named: readonly TermFind[][],
  content: Content,
  written: readonly string[],
): Evidence[] {
  const evidence = named.flatMap((finds) => evidenceFor(finds, measure));
  const shared = content.get(measure);
  if (!shared) return evidence;
  return [
    ...evidence,
    { tier: 'related', term: titleOf(index, measure), phrase: asWritten(shared.phrase, written), quote: '' },
  ];
}

/** The number as it was typed: 147.41亿, which is looked for as 14741000000. */
function asWritten(phrase: string, words: readonly string[]): string {
  const number = words.flatMap((word) =>
    writtenNumbers(word).flatMap(({ digits, start, end }) =>
      digits === phrase ? [word.slice(start, end)] : [],
    ),
  );
  return shownText(number[0] ?? phrase);
}

/** What stands in the measures' text for a word: the characters that it spells in most terms, else what it says. */
function inCharacters(index: MeasureIndex, word: string): string {
  if (!mayBeSpelled(word)) return withoutFillers(word);
  const [finds = []] = [
    termsSpelled(index.spelled, word),
    termsSpelled(index.spelledPlaces, word),
    termsMisspelled(index.spelled, word),
  ].filter(({ length }) => length > 0);
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
