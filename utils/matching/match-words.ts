/** Which measures just these words are about: a selection, from two characters to a few paragraphs. */
import type { PageText } from '../page/page-text';
import { rankedMatches, tradeProbability } from './match-page';
import type { MeasureIndex } from './measure-index';
import { type Passage, passagesOf } from './page-passages';
import { pageTerms } from './page-terms';
import { SEARCH_FLOOR } from './relevance';
import { searchMeasures } from './search';
import type { Match } from './types';

/** The most of a selection that is read, as is the most of one that is kept. Characters. */
export const MAX_WORDS = 5_000;

/** What a card or a panel shows of so short a text; a page may have 30. */
const MOST_MATCHES = 20;

/**
 * Least relevance of what a search finds beyond the best: sentences of relevant pages then come to 6 measures, more than
 * a third of them wanted on their page; by the 0.08 of a search that was typed it would be 17 and a quarter. Of what
 * judges want for a query 92 % remain.
 */
const FURTHER_FLOOR = 0.2;

/**
 * Up to this length words are searched for, beyond it they are read like a page. Characters. Of the best answer to 730
 * passages of the judged pages that are about the trade, their judges wanted (by length: searched for, read as a page)
 * up to 16 characters .53, .51; to 32 .50, .46; to 48 .61, .58; to 64 .63, .65; to 96 .66, .69. Judged queries of 5 to
 * 16 characters: nDCG@10 .92, .85.
 */
export const LONGEST_SEARCHED = 48;

/**
 * A search is answered where its best result is at least this relevant: of judged queries up to 8 characters that is
 * 94 %, of as short clauses from pages about other things 2 %, each a single word (电力, 体检).
 */
const SURE = 0.6;

/**
 * Below it, also where the words may be about the trade: judged by themselves they have at least this probability. With
 * both, of sentences of 31 to 60 characters 84 % are answered on relevant pages, 2 % on others; by 0.02 it would be 90
 * and 3 %, by 0.04 75 and 0 %.
 */
const SEARCHED_FLOOR = 0.03;

/**
 * Least probability that a longer text is about the trade: far below a page's, which has more words to tell it by. Of
 * paragraphs of 61 to 120 characters 93 % pass on relevant pages, 4 % on near misses, none on others; by 0.03 it would
 * be 97, 13, 0 %, by 0.05 88, 4, 0 %. Of longer ones all pass on relevant pages, none on the rest.
 */
const READ_FLOOR = 0.04;

/** The measures related to these words, most relevant first; none where they are about other matters. */
export function matchWords(index: MeasureIndex, text: string): Match[] {
  const words = text.slice(0, MAX_WORDS).trim();
  const passages = passagesOf(asPage(words));
  const matches = words.length <= LONGEST_SEARCHED ? searched(index, words, passages) : read(index, passages);
  return matches.slice(0, MOST_MATCHES);
}

function searched(index: MeasureIndex, words: string, passages: readonly Passage[]): Match[] {
  const found = searchMeasures(index, words, { limit: MOST_MATCHES });
  const best = found[0]?.relevance ?? 0;
  const matches = found.filter(({ relevance }) => relevance >= FURTHER_FLOOR);
  if (best >= SURE) return matches;
  const isLikely = best >= SEARCH_FLOOR && probabilityOf(index, passages) >= SEARCHED_FLOOR;
  return isLikely ? matches : [];
}

function read(index: MeasureIndex, passages: readonly Passage[]): Match[] {
  if (probabilityOf(index, passages) < READ_FLOOR) return [];
  return rankedMatches(index, passages, pageTerms(index.scanner, passages), 1);
}

function probabilityOf(index: MeasureIndex, passages: readonly Passage[]): number {
  return tradeProbability(index, passages, pageTerms(index.scanner, passages));
}

/** A page of nothing but these words, a line a paragraph. */
function asPage(words: string): PageText {
  const lines = words.split(/\n+/).map((line) => line.trim());
  const blocks = lines.filter(Boolean).map((text) => ({ kind: 'paragraph' as const, text }));
  return {
    ...{ url: '', title: '', site: '', publishedOn: null, source: null },
    ...{ blocks, truncated: false },
  };
}
