/** What the vocabulary finds for one word of a query: names, parts of names, pinyin, misspellings. */
import { isFunctionCharacter } from '../text/function-characters';
import type { MeasureIndex } from './measure-index';
import { nearMisses } from './near-misses';
import { mayBeSpelled } from './query';
import { termsMisspelled, termsSounding, termsSpelled } from './spelled-terms';
import { termsContaining } from './term-index';
import { scanTerms } from './term-scanner';
import type { Evidence, Tier } from './types';
import type { Lead, Term } from './vocabulary';

export interface Found {
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/**
 * What one way of finding a term is worth at most, before the share of the word or the term it covers. A reader who
 * types part of a name means that name; pinyin leaves room for other readings; a misspelling is a guess.
 */
const WORTH = { named: 0.95, begun: 0.85, spelled: 0.85, misspelt: 0.8, misspelled: 0.5 } as const;

/** The measures the word names. Misspellings are tried only where nothing is named outright. */
export function lexicalFinds(index: MeasureIndex, word: string): Map<number, Found> {
  const finds = new Map<number, Found>();
  for (const hit of namedTerms(index, word)) addTerm(finds, hit);
  for (const hit of begunTerms(index, word)) addTerm(finds, hit);
  if (mayBeSpelled(word)) for (const hit of spelledTerms(index, word)) addTerm(finds, hit);
  if (finds.size === 0) for (const hit of misspeltTerms(index, word)) addTerm(finds, hit);
  return finds;
}

interface TermFind {
  readonly term: Term;
  readonly score: number;
  readonly phrase: string;
  /** Overrides the lead's own tier, where the term itself was not typed. */
  readonly tier?: Tier;
}

/** The surest term of a measure counts and is named first; others about it add no more than their evidence. */
function addTerm(finds: Map<number, Found>, { term, score: worth, phrase, tier }: TermFind): void {
  for (const lead of term.leads) {
    const score = worth * lead.weight;
    const known = finds.get(lead.measure) ?? { score: 0, evidence: [] };
    const evidence = evidenceOf(lead, phrase, tier);
    finds.set(
      lead.measure,
      score > known.score
        ? { score, evidence: [evidence, ...known.evidence] }
        : { score: known.score, evidence: [...known.evidence, evidence] },
    );
  }
}

function evidenceOf(lead: Lead, phrase: string, tier: Tier | undefined): Evidence {
  return { tier: tier ?? lead.tier, term: lead.term, phrase, quote: '' };
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
