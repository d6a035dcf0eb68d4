/** What the vocabulary finds for one word of a query: names, parts of names, pinyin, misspellings. */
import { isFunctionCharacter } from '../text/function-characters';
import type { MeasureIndex } from './measure-index';
import type { MeasureScores } from './measure-scores';
import { nearMisses } from './near-misses';
import { mayBeSpelled } from './query';
import { termsMisspelled, termsSounding, termsSpelled } from './spelled-terms';
import { termsContaining } from './term-index';
import { scanTerms } from './term-scanner';
import type { Evidence, Tier } from './types';
import type { Term } from './vocabulary';

/**
 * What one way of finding a term is worth at most, before the share of the word or the term it covers. A reader who
 * types part of a name means that name; pinyin leaves room for other readings; a misspelling is a guess.
 */
const WORTH = { named: 0.95, begun: 0.85, spelled: 0.85, misspelt: 0.8, misspelled: 0.5 } as const;

/** A term that a word of the query says, or nearly says. */
export interface TermFind {
  readonly term: Term;
  /** 0 to 1, before the weight of the term's leads. */
  readonly score: number;
  /** What was typed for it. */
  readonly phrase: string;
  /** Overrides the lead's own tier, where the term itself was not typed. */
  readonly tier?: Tier;
}

/** The terms the word names, surest first. Misspellings are tried only where nothing is named outright. */
export function termFinds(index: MeasureIndex, word: string): TermFind[] {
  const finds = [...namedTerms(index, word), ...begunTerms(index, word)];
  if (mayBeSpelled(word)) finds.push(...spelledTerms(index, word));
  if (finds.length === 0) finds.push(...misspeltTerms(index, word));
  return finds.sort((a, b) => b.score - a.score);
}

/** Raises the score of each measure to that of the surest term that leads to it, 0 to 1. */
export function raiseScores(scores: MeasureScores, finds: readonly TermFind[]): void {
  for (const { term, score } of finds)
    term.forEachLead((measure, weight) => scores.raise(measure, score * weight));
}

/** Why these terms speak for the measure, surest first. */
export function evidenceFor(finds: readonly TermFind[], measure: number): Evidence[] {
  const reasons = finds.flatMap(({ term, score, phrase, tier }) => {
    const lead = term.leadTo(measure);
    return lead ? [{ worth: score * lead.weight, lead, phrase, tier }] : [];
  });
  return reasons
    .sort((a, b) => b.worth - a.worth)
    .map(({ lead, phrase, tier }) => ({ tier: tier ?? lead.tier, term: lead.term, phrase, quote: '' }));
}

/** Terms that stand in the word: 初次违法可以不罚款吗 holds several. */
function namedTerms(index: MeasureIndex, word: string): TermFind[] {
  return scanTerms(index.scanner, word).map(({ term }) => ({
    term,
    score: WORTH.named * (0.4 + (0.6 * term.text.length) / word.length),
    phrase: term.text,
  }));
}

/** Terms of which the word is a part: 容缺, while 容缺受理 is being typed. */
function begunTerms(index: MeasureIndex, word: string): TermFind[] {
  if (isFunctionCharacter(word)) return [];
  return termsContaining(index.termIndex, word).map((term) => ({
    term,
    score: WORTH.begun * (0.5 + (0.5 * word.length) / term.text.length),
    phrase: word,
  }));
}

/** Letters fewer than this are a guess among too many terms. */
const MIN_SPELLED_LETTERS = 2;

function spelledTerms(index: MeasureIndex, word: string): TermFind[] {
  if (word.length < MIN_SPELLED_LETTERS) return [];
  return termsSpelled(index.spelled, word).map(({ term, share }) => ({
    term,
    score: WORTH.spelled * (0.4 + 0.6 * share),
    phrase: word,
    tier: 'alias',
  }));
}

/** Pinyin with a letter too many; characters that sound right; characters of which most are right. */
function misspeltTerms(index: MeasureIndex, word: string): TermFind[] {
  const near = (term: Term, score: number): TermFind => ({ term, score, phrase: word, tier: 'near' });
  if (/^[a-z]+$/.test(word))
    return termsMisspelled(index.spelled, word).map(({ term }) => near(term, WORTH.misspelled));
  return [
    ...termsSounding(index.spelled, word).map(({ term, share }) =>
      near(term, WORTH.misspelt * (0.4 + 0.6 * share)),
    ),
    ...nearMisses(index.termIndex, word).map(({ term, similarity }) =>
      near(term, WORTH.misspelt * similarity),
    ),
  ];
}
