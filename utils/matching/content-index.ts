/** The measures' whole text as an inverted index of character bigrams, words and numbers. */
import type { LocatedMeasure } from '../corpus/corpus-measures';
import { buildInvertedIndex, type Field } from '../retrieval/build-index';
import {
  findPosting,
  type InvertedIndex,
  inverseDocumentFrequency,
  type PostingRange,
  postingsOf,
} from '../retrieval/inverted-index';
import { tokenKeysOf } from '../retrieval/token-keys';
import { topDocuments } from '../retrieval/top-documents';
import { isDigit } from '../text/characters';
import { normalText } from '../text/normalise';
import { tokensOf } from '../text/tokens';

export interface ContentIndex {
  readonly postings: InvertedIndex;
  /** The numbers the measures state, sorted, for queries that state the beginning of one. */
  readonly numbers: readonly string[];
}

/** What a token is worth by where it stands (BM25F: a weighted frequency before saturation). */
export const FIELD_WEIGHTS = {
  title: 3,
  keywords: 2.5,
  aliases: 2,
  figures: 1.5,
  summary: 1,
  names: 0.8,
  place: 0.5,
} as const;

type FieldName = keyof typeof FIELD_WEIGHTS;

/** The texts of each field of a measure. */
const textsOf = ({ measure, case: parent }: LocatedMeasure): Record<FieldName, readonly string[]> => ({
  title: [measure.title],
  keywords: measure.keywords,
  aliases: measure.aliases,
  figures: measure.figures.flatMap(({ label, value, unit }) => [label, value + unit]),
  summary: [measure.summary],
  names: [...measure.instruments, ...measure.agencies, ...measure.beneficiaries],
  place: [measure.section, parent.agency, parent.place.name],
});

/** The index of the measures, numbered by their place. */
export function buildContentIndex(measures: readonly LocatedMeasure[]): ContentIndex {
  const numbers = new Set<string>();
  function* documents() {
    for (const located of measures) {
      const fields = fieldsOf(located);
      for (const { text } of fields)
        for (const number of text.match(/\d[\d.]*%?/g) ?? []) numbers.add(number);
      yield fields;
    }
  }
  return { postings: buildInvertedIndex(documents()), numbers: [...numbers].sort() };
}

function fieldsOf(located: LocatedMeasure): Field[] {
  const texts = textsOf(located);
  return (Object.keys(FIELD_WEIGHTS) as FieldName[]).flatMap((name) =>
    texts[name].map((text) => ({ text: normalText(text), weight: FIELD_WEIGHTS[name] })),
  );
}

/** A token of a query, with the measures that hold it. */
export interface QueryToken extends PostingRange {
  /** As it was typed: the beginning of a number for the whole. */
  readonly text: string;
  readonly key: number;
  readonly idf: number;
}

/** The distinct tokens of normalised text; an unfinished number (147, 147.41) stands for those it begins (14741000000). */
export function queryTokens(index: ContentIndex, text: string): QueryToken[] {
  const typed = new Map<string, string>();
  for (const token of tokensOf(text)) for (const known of finished(index, token)) typed.set(known, token);
  return [...typed].map(([token, said]) => {
    const [key = 0] = tokenKeysOf(token);
    const range = postingsOf(index.postings, key);
    const idf = inverseDocumentFrequency(range.end - range.start, index.postings.documentCount);
    return { text: said, key, idf, ...range };
  });
}

function finished({ numbers }: ContentIndex, token: string): readonly string[] {
  if (!isDigit(token.charCodeAt(0))) return [token];
  // 147.41 of 147.41亿, which is indexed as 14741000000.
  const found = [token, token.replace('.', '')].flatMap((begun) => begunBy(numbers, begun));
  return found.length > 0 ? found : [token];
}

/** The number itself where it is known, else those that begin with it. */
function begunBy(numbers: readonly string[], token: string): readonly string[] {
  const from = lowerBound(numbers, token);
  if (numbers[from] === token) return [token];
  let to = from;
  while (numbers[to]?.startsWith(token)) to += 1;
  return numbers.slice(from, to);
}

/** The first place in the sorted list at which the text could stand. */
function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface ContentFind {
  readonly measure: number;
  /** BM25F score. */
  readonly score: number;
}

/** The measures that share most with these tokens, best first. Work grows with the matching postings only. */
export function findContent(
  { postings }: ContentIndex,
  tokens: readonly (QueryToken & { readonly weight: number })[],
  limit: number,
): ContentFind[] {
  return topDocuments(postings, tokens, limit).map(({ document, score }) => ({ measure: document, score }));
}

/** Whether the measure's text holds the token. */
export function holds({ postings }: ContentIndex, token: PostingRange, measure: number): boolean {
  return findPosting(postings, token, measure) >= 0;
}
