/** What the vocabulary finds for one word of a query: names, parts of names, pinyin, misspellings. */
import { charactersSpelled } from '../text/pinyin';
import type { MeasureIndex } from './measure-index';
import { mayBeSpelled } from './query';
import { scanTerms } from './term-scanner';
import type { Evidence, Tier } from './types';
import type { Lead, Term } from './vocabulary';

export interface Found {
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Adds one more independent reason for a measure (noisy or). */
export function mergeFinds(finds: Map<number, Found>, measure: number, found: Found): void {
  const known = finds.get(measure);
  if (!known) finds.set(measure, found);
  else
    finds.set(measure, {
      score: 1 - (1 - known.score) * (1 - found.score),
      evidence: [...known.evidence, ...found.evidence],
    });
}

/**
 * What one way of finding a term is worth at most, before the share of the word or the term it covers. A reader who
 * types part of a name means that name; pinyin leaves room for other readings; a misspelling is a guess.
 */
const WORTH = { named: 0.95, begun: 0.85, spelled: 0.85, misspelt: 0.8 } as const;

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

/** The surest term of a measure counts; others about it add no more than their evidence. */
function addTerm(finds: Map<number, Found>, { term, score, phrase, tier }: TermFind): void {
  for (const lead of term.leads) {
    const known = finds.get(lead.measure);
    const evidence = [...(known?.evidence ?? []), evidenceOf(lead, phrase, tier)];
    finds.set(lead.measure, { score: Math.max(known?.score ?? 0, score * lead.weight), evidence });
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
  const finds: TermFind[] = [];
  for (const term of index.vocabulary.values()) {
    if (term.text.length <= word.length || !term.text.includes(word)) continue;
    const share = word.length / term.text.length;
    finds.push({ term, score: WORTH.begun * (0.5 + 0.5 * share), phrase: word });
  }
  return finds;
}

/** Letters fewer than this are a guess among too many terms. */
const MIN_SPELLED_LETTERS = 2;

function spelledTerms(index: MeasureIndex, word: string): TermFind[] {
  if (word.length < MIN_SPELLED_LETTERS) return [];
  const finds: TermFind[] = [];
  for (const [term, spelled] of index.spelled) {
    const covered = charactersSpelled(word, spelled);
    if (covered === 0) continue;
    const share = covered / spelled.characters.length;
    const phrase = term.text.slice(0, term.text.length);
    finds.push({ term, score: WORTH.spelled * (0.4 + 0.6 * share), phrase, tier: 'alias' });
  }
  return finds;
}

function misspeltTerms(index: MeasureIndex, word: string): TermFind[] {
  return index.nearMisses.find(word).map(({ term, similarity }) => ({
    term,
    score: WORTH.misspelt * similarity,
    phrase: term.text,
    tier: 'near',
  }));
}
