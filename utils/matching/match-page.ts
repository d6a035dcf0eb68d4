/** Which measures a page is about, how sure that is, and the page's own words for it. */
import type { PageText } from '../page/page-text';
import type { MeasureIndex } from './measure-index';
import { nearTermsOfPage } from './page-near-terms';
import { type PageStrength, pageStrength } from './page-strength';
import { type PageTerm, pageTerms } from './page-terms';
import { MATCH_FLOOR, relevanceOf } from './relevance';
import { specificity } from './specificity';
import type { Evidence, Match, Tier } from './types';
import type { Lead } from './vocabulary';

/** More than a reader looks through; the badge would say no more. */
const MAX_MATCHES = 30;

/** The measures the page is about, most relevant first; none where it is about none. */
export function matchPage(index: MeasureIndex, page: PageText): Match[] {
  const terms = pageTerms(index, page);
  const strength = pageStrength(terms);
  const reasons = reasonsByMeasure([...terms, ...nearTermsOfPage(index, page, terms)]);
  return [...reasons]
    .map(([measure, found]) => toMatch(index, measure, found, strength))
    .filter(({ relevance }) => relevance >= MATCH_FLOOR)
    .sort((a, b) => b.relevance - a.relevance || a.measureId.localeCompare(b.measureId))
    .slice(0, MAX_MATCHES);
}

interface Reason {
  readonly pageTerm: PageTerm;
  readonly lead: Lead;
  /** What this term says for the measure. */
  readonly weight: number;
}

function reasonsByMeasure(terms: readonly PageTerm[]): Map<number, Reason[]> {
  const reasons = new Map<number, Reason[]>();
  for (const pageTerm of terms)
    for (const lead of pageTerm.term.leads) {
      const reason = { pageTerm, lead, weight: weightOf(pageTerm, lead) };
      const known = reasons.get(lead.measure);
      if (known) known.push(reason);
      else reasons.set(lead.measure, [reason]);
    }
  return reasons;
}

/** Repetition adds less and less: what is said twice is meant, what is said ten times is no five times as much. */
function weightOf({ term, prominence, occurrences, similarity }: PageTerm, lead: Lead): number {
  return specificity(term) * lead.weight * prominence * similarity * (1 + Math.log2(occurrences) / 4);
}

function toMatch(
  index: MeasureIndex,
  measure: number,
  reasons: readonly Reason[],
  strength: PageStrength,
): Match {
  const sorted = [...reasons].sort((a, b) => b.weight - a.weight);
  const evidence = sorted.map(evidenceOf);
  return {
    measureId: index.measures[measure]?.measure.id ?? '',
    relevance: relevanceOf(combinedWeight(sorted), strength),
    tier: evidence[0]?.tier ?? 'related',
    evidence,
  };
}

/** Each further term about the same measure counts half the one before: they often say one thing twice. */
const FURTHER_TERM = 0.5;

function combinedWeight(sorted: readonly Reason[]): number {
  return sorted.reduce((sum, { weight }, place) => sum + weight * FURTHER_TERM ** place, 0);
}

function evidenceOf({ pageTerm, lead }: Reason): Evidence {
  const tier: Tier = pageTerm.similarity < 1 ? 'near' : lead.tier;
  return { tier, term: lead.term, phrase: pageTerm.phrase, quote: pageTerm.quote };
}
