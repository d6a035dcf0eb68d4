/** Searching what is kept with the engine of the compendium: character bigrams with BM25, pinyin, traditional characters. */
import { mayBeSpelled, queryWords, withoutFillers } from '../matching/query';
import { tokenKeysOf } from '../retrieval/token-keys';
import { type SyllableTable, spelledFinder, spellingsOf, syllableTable } from '../text/spellings';
import type { Writing } from '../text/writing';
import { type Found, foundByTokens, foundLiterally, foundSpelled, searchedTokens } from './find-words';
import type { Segment } from './search-segment';
import { type Part, SearchedLibrary } from './searched-library';
import type { Snippet } from './snippet';

export interface SnippetFind {
  readonly snippet: Snippet;
  /** More than 0; comparable within one answer. */
  readonly score: number;
}

/** What a guess counts against what stands there as it was typed. */
const GUESS = 0.5;

/** Of pinyin, ten characters spelled out or so: more is a text in Latin letters. */
const MOST_LETTERS = 48;

export class SnippetSearch {
  private readonly table: SyllableTable;
  private readonly library: SearchedLibrary;

  constructor(private readonly writing: Writing) {
    this.table = syllableTable(writing.readings);
    this.library = new SearchedLibrary(writing);
  }

  /**
   * Searches these from now on, in this order where they are equally good; what is new among them is indexed when next
   * something is sought, or by `prepare`. Values that are the same as before are known to say the same.
   */
  update(snippets: readonly Snippet[]): void {
    this.library.update(snippets);
  }

  /** Indexes up to so many of those that wait, for a moment when nobody does; answers whether there are more. */
  prepare(limit: number): boolean {
    return this.library.prepare(limit);
  }

  /** The snippets in which every word of the query is found, the best first; none for a query without words. */
  find(query: string): SnippetFind[] {
    const words = queryWords(query).flatMap((word) => withoutFillers(word).split(' '));
    if (words.length === 0) return [];
    const parts = this.library.parts();
    const found = words.map((word) => this.findWord(parts, word));
    return findsAmong(parts, found);
  }

  /** By part, how well the word is found in each snippet, 0 to 1 against the best. */
  private findWord(parts: readonly Part[], word: string): Found[] {
    const segments = parts.map(({ segment }) => segment);
    const tokens = searchedTokens(segments, tokenKeysOf(this.writing.numbered(word)));
    const finders = [(segment: Segment) => foundByTokens(segment, tokens), ...this.guessesAt(word)];
    const [said = [], ...guessed] = finders.map((find) => scaled(segments.map(find)));
    return said.map((found, at) =>
      found.map(
        (score, document) =>
          score + GUESS * guessed.reduce((sum, guess) => sum + (guess[at]?.[document] ?? 0), 0),
      ),
    );
  }

  /** What finds where the word may go on, and where it may be pinyin. */
  private guessesAt(word: string): ((segment: Segment) => Found)[] {
    if (!isUnfinished(word)) return [];
    const literally = (segment: Segment) => foundLiterally(segment, word);
    const isSpelled = word.length > 1 && word.length <= MOST_LETTERS && mayBeSpelled(word);
    if (!isSpelled) return [literally];
    const spellings = spellingsOf(word, this.table, this.writing.readings);
    const find = spelledFinder(word, spellings, this.writing.readings);
    return [literally, (segment) => foundSpelled(segment, find)];
  }
}

/** Whether a word may go on: bigrams know no single character, and neither do words and numbers their beginnings. */
const isUnfinished = (word: string): boolean => word.length === 1 || /[a-z0-9.%]/.test(word);

/** The scores of all segments by their share of the best. */
function scaled(found: readonly Found[]): Found[] {
  const best = found.reduce((most, scores) => scores.reduce((a, b) => Math.max(a, b), most), 0);
  return best > 0 ? found.map((scores) => scores.map((score) => score / best)) : [...found];
}

/** Those in which all words are found. */
function findsAmong(parts: readonly Part[], words: readonly Found[][]): SnippetFind[] {
  const finds: (SnippetFind & { readonly rank: number })[] = [];
  parts.forEach((part, at) => {
    part.indexed.forEach((indexed, document) => {
      if (indexed.part !== part) return;
      let score = 0;
      for (const found of words) {
        const ofWord = found[at]?.[document] ?? 0;
        if (ofWord === 0) return;
        score += ofWord;
      }
      finds.push({ snippet: indexed.snippet, score, rank: indexed.rank });
    });
  });
  finds.sort((a, b) => b.score - a.score || a.rank - b.rank);
  return finds.map(({ snippet, score }) => ({ snippet, score }));
}
