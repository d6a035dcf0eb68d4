/** Which measures a page is about, how sure that is, and the page's own words for it. */
import type { PageText } from '../page/page-text';
import type { MeasureIndex } from './measure-index';
import { sharedContent } from './page-content';
import { pageFeatures } from './page-features';
import { pageProbability } from './page-model';
import { nearTermsOfPage } from './page-near-terms';
import { type Passage, passagesOf } from './page-passages';
import { type SharedPhrase, sharedPhrases } from './page-quotes';
import { type PageTerm, pageTerms } from './page-terms';
import { MATCH_FLOOR, PAGE_FLOOR, shareOfRelevance } from './relevance';
import { specificity } from './specificity';
import type { Evidence, Match, Tier } from './types';
import { type Lead, leadsAmong } from './vocabulary';

/** More than a reader looks through; the badge would say no more. */
const MAX_MATCHES = 30;

/** The measures the page is about, most relevant first; none where it is about none. */
export function matchPage(index: MeasureIndex, page: PageText): Match[] {
  const passages = passagesOf(page);
  const terms = pageTerms(index.scanner, passages);
  const probability = tradeProbability(index, passages, terms);
  if (probability < PAGE_FLOOR) return [];
  return rankedMatches(index, passages, [...terms, ...nearTermsOfPage(index, passages, terms)], probability);
}

/** The probability, 0 to 1, that these passages are about the trade. */
export function tradeProbability(
  { pageModel }: MeasureIndex,
  passages: readonly Passage[],
  terms: readonly PageTerm[],
): number {
  return pageProbability(pageModel, pageFeatures(pageModel, passages, terms));
}

/**
 * The measures that passages about the trade speak of, most relevant first, with the passages' own words for them.
 * @param sureness what the relevance of each counts, 0 to 1
 */
export function rankedMatches(
  index: MeasureIndex,
  passages: readonly Passage[],
  terms: readonly PageTerm[],
  sureness: number,
): Match[] {
  const found: Found[] = [];
  for (const candidate of candidatesOf(index, passages, terms)) {
    const { measure, shared, named, reasons } = candidate;
    const relevance = sureness * shareOfRelevance(candidate);
    if (relevance >= MATCH_FLOOR) found.push({ measure, shared, named, reasons, relevance });
  }
  found.sort((a, b) => b.relevance - a.relevance || a.measure - b.measure);
  return withEvidence(index, passages, withoutCrowding(index, found).slice(0, MAX_MATCHES));
}

/** Measures of one write-up that are listed for sharing words with the page; those it names come on top. */
const MOST_OF_CASE = 2;

/** Without the further measures of a write-up that the page does not name: they would crowd out other places. */
function withoutCrowding(index: MeasureIndex, found: readonly Found[]): Found[] {
  const listed = new Map<unknown, number>();
  return found.filter(({ measure, reasons }) => {
    const parent = index.measures[measure]?.case;
    const before = listed.get(parent) ?? 0;
    if (before >= MOST_OF_CASE && reasons.length === 0) return false;
    listed.set(parent, before + 1);
    return true;
  });
}

/** A measure that may be shown, with what speaks for it. */
export interface Candidate {
  readonly measure: number;
  /** How much of the page's vocabulary it shares, relative to the measure that shares most: 0 to 1. */
  readonly shared: number;
  /** How surely the page names it, 0 to 1. */
  readonly named: number;
  /** The terms by which the page names it, weightiest first. */
  readonly reasons: readonly Reason[];
}

interface Reason {
  readonly pageTerm: PageTerm;
  readonly lead: Lead;
  /** What this term says for the measure. */
  readonly weight: number;
}

/**
 * The measures the page shares most words with, and what it names them by. One that shares none of its words stays below
 * the floor however often it is named: by names alone it would take a weight of 38, where a title's term said a thousand
 * times weighs 7.
 */
export function candidatesOf(
  index: MeasureIndex,
  passages: readonly Passage[],
  terms: readonly PageTerm[],
): Candidate[] {
  const shared = sharedContent(index.content, index.pageModel, index.measures, passages);
  const reasons = reasonsByMeasure(terms, shared);
  return [...shared].map(([measure, share]) => {
    const sorted = (reasons.get(measure) ?? []).sort((a, b) => b.weight - a.weight);
    return { measure, shared: share, named: surenessOf(sorted), reasons: sorted };
  });
}

function reasonsByMeasure(
  terms: readonly PageTerm[],
  among: ReadonlyMap<number, unknown>,
): Map<number, Reason[]> {
  const reasons = new Map<number, Reason[]>([...among.keys()].map((measure) => [measure, []]));
  for (const pageTerm of terms)
    for (const lead of leadsAmong(pageTerm.term, among))
      reasons.get(lead.measure)?.push({ pageTerm, lead, weight: weightOf(pageTerm, lead) });
  return reasons;
}

/** Repetition adds less and less: what is said twice is meant, what is said ten times is no five times as much. */
function weightOf({ term, prominence, occurrences, similarity }: PageTerm, lead: Lead): number {
  return specificity(term) * lead.weight * prominence * similarity * (1 + Math.log2(occurrences) / 4);
}

/** Each further term about the same measure counts half the one before: they often say one thing twice. */
const FURTHER_TERM = 0.5;

/** A four-character term said once in a paragraph weighs 0.9, and so comes to 0.43. */
const HALF_WEIGHT = 1.2;

function surenessOf(sorted: readonly Reason[]): number {
  const weight = sorted.reduce((sum, reason, place) => sum + reason.weight * FURTHER_TERM ** place, 0);
  return weight / (weight + HALF_WEIGHT);
}

type Found = Candidate & { readonly relevance: number };

/** A shorter stretch of characters is an everyday word: no reason a reader would accept, unless relevance is high. */
const MIN_PHRASE = 3;

/** From here on a measure is shown whatever stretch it shares. */
const BEYOND_DOUBT = 0.15;

/** Whether there is a reason to tell: a term, or a stretch that says something. */
function hasReason({ reasons, relevance }: Found, shared: SharedPhrase | undefined): boolean {
  return reasons.length > 0 || relevance >= BEYOND_DOUBT || (shared?.phrase.length ?? 0) >= MIN_PHRASE;
}

function withEvidence(index: MeasureIndex, passages: readonly Passage[], found: readonly Found[]): Match[] {
  const unnamed = found.filter(({ reasons }) => reasons.length === 0).map(({ measure }) => measure);
  const phrases = sharedPhrases(index.content, index.pageModel, passages, unnamed);
  const shown = found.filter((candidate) => hasReason(candidate, phrases.get(candidate.measure)));
  return shown.map(({ measure, relevance, reasons }) => {
    const { id, title } = (index.measures[measure] as (typeof index.measures)[number]).measure;
    const related: Evidence = {
      tier: 'related',
      term: title,
      phrase: '',
      quote: '',
      ...phrases.get(measure),
    };
    const evidence = reasons.length > 0 ? reasons.map(evidenceOf) : [related];
    return { measureId: id, relevance, tier: evidence[0]?.tier ?? 'related', evidence };
  });
}

function evidenceOf({ pageTerm, lead }: Reason): Evidence {
  const tier: Tier = pageTerm.similarity < 1 ? 'near' : lead.tier;
  return { tier, term: lead.term, phrase: pageTerm.phrase, quote: pageTerm.quote };
}
