/** An inverted index of character bigrams over the measures' whole text, scored by BM25F. */
import type { LocatedMeasure } from '../corpus/corpus-measures';
import { tokensOf } from '../text/tokens';
import { normalForm } from './vocabulary';

/** The measures that hold a token, and what each occurrence is worth. Both arrays run in step. */
interface Postings {
  readonly measures: number[];
  /** BM25F score of this token for the measure, idf included. */
  readonly impacts: number[];
  readonly idf: number;
}

export interface ContentIndex {
  readonly postings: ReadonlyMap<string, Postings>;
  /** idf of a token no measure holds: it counts fully against what a query has covered. */
  readonly unknownIdf: number;
  readonly size: number;
}

/**
 * Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009, 3.4). Measures are short and written
 * to one length, so length says little: b is below the usual 0.75.
 */
const K1 = 1.2;
const B = 0.4;

/** What a token is worth by where it stands (BM25F: a weighted frequency before saturation). */
const FIELDS: readonly (readonly [weight: number, texts: (located: LocatedMeasure) => readonly string[]])[] =
  [
    [3, ({ measure }) => [measure.title]],
    [2.5, ({ measure }) => measure.keywords],
    [2, ({ measure }) => measure.aliases],
    [1.5, ({ measure }) => measure.figures.flatMap(({ label, value, unit }) => [label, value + unit])],
    [1, ({ measure }) => [measure.summary]],
    [0.8, ({ measure }) => [...measure.instruments, ...measure.agencies, ...measure.beneficiaries]],
    [0.5, ({ measure, case: parent }) => [measure.section, parent.agency, parent.place.name]],
  ];

export function buildContentIndex(measures: readonly LocatedMeasure[]): ContentIndex {
  const frequencies = measures.map(weightedFrequencies);
  const lengths = frequencies.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, measures.length);
  const holders = new Map<string, number[]>();
  frequencies.forEach((counts, at) => {
    for (const token of counts.keys()) {
      const list = holders.get(token);
      if (list) list.push(at);
      else holders.set(token, [at]);
    }
  });
  const postings = new Map<string, Postings>();
  for (const [token, list] of holders) {
    const idf = inverseDocumentFrequency(list.length, measures.length);
    const impacts = list.map((at) => {
      const norm = K1 * (1 - B + (B * (lengths[at] ?? 0)) / average);
      const frequency = frequencies[at]?.get(token) ?? 0;
      return (idf * frequency * (K1 + 1)) / (frequency + norm);
    });
    postings.set(token, { measures: list, impacts, idf });
  }
  return { postings, unknownIdf: inverseDocumentFrequency(0, measures.length), size: measures.length };
}

function weightedFrequencies(located: LocatedMeasure): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [weight, texts] of FIELDS)
    for (const text of texts(located))
      for (const token of tokensOf(normalForm(text))) counts.set(token, (counts.get(token) ?? 0) + weight);
  return counts;
}

/** BM25's idf with 1 added inside the logarithm, so that it never falls below 0. */
function inverseDocumentFrequency(holders: number, total: number): number {
  return Math.log(1 + (total - holders + 0.5) / (holders + 0.5));
}

export interface ContentScores {
  /** BM25F score by measure, 0 where no token is shared. */
  readonly scores: Float64Array;
  /** Share of the tokens' idf that the measure holds, 0 to 1. */
  readonly coverage: Float64Array;
}

/** Scores of all measures for these tokens; work grows with the matching postings only. */
export function contentScores(index: ContentIndex, tokens: readonly string[]): ContentScores {
  const scores = new Float64Array(index.size);
  const coverage = new Float64Array(index.size);
  let total = 0;
  for (const token of new Set(tokens)) {
    const posting = index.postings.get(token);
    total += posting?.idf ?? index.unknownIdf;
    posting?.measures.forEach((measure, at) => {
      scores[measure] = (scores[measure] ?? 0) + (posting.impacts[at] ?? 0);
      coverage[measure] = (coverage[measure] ?? 0) + posting.idf;
    });
  }
  if (total > 0) for (let at = 0; at < coverage.length; at++) coverage[at] = (coverage[at] ?? 0) / total;
  return { scores, coverage };
}
