/** Which measures a text names, and which it comes near: unlike `matchPage`, for a text of any length. */
import { candidatesOf } from '../matching/match-page';
import type { MeasureIndex } from '../matching/measure-index';
import { nearTermsOfPage } from '../matching/page-near-terms';
import type { Passage } from '../matching/page-passages';
import { sharedPhrases } from '../matching/page-quotes';
import type { PageTerm } from '../matching/page-terms';
import { shareOfRelevance } from '../matching/relevance';
import { specificity } from '../matching/specificity';
import type { Evidence } from '../matching/types';
import type { Lead } from '../matching/vocabulary';
import { isOwnWording, namesPractice } from './practice-names';

/**
 * From this strength on (specificity of the term, 0 to 1.15, times the weight of its lead) the name of a practice names
 * the measure: one of four characters that up to four measures are written with. What is a name and what only the matter,
 * `namesPractice` tells. On the 37 relevant pages of `tests/relevance`, floors of .5, .55, .6, .7 name 32, 32, 30, 28
 * measures, of which judges wanted 94, 94, 93, 93 %. None of 83 pages about other things is said to name any; of 67 near
 * misses two are, whatever the floor. Without `namesPractice` 69 were named at .6, of which they wanted 84 %.
 */
export const NAMED_STRENGTH = 0.55;

/**
 * From here on the text at least comes near the measure: it says a keyword of several, or what its summary mentions.
 * On those pages terms from .3 on are right for 81 %, and the 83 other pages say none.
 */
export const HINTED_STRENGTH = 0.3;

/**
 * From this likelihood on (that the text is about the trade, times that the measure is then wanted; both learned from
 * judged pages) shared words come near a measure that no term names. Floors of .1, .15, .2, .3 find 50, 41, 34, 22 % of
 * what judges call the same mechanism, and are right for 45, 58, 66, 82 %; pages about other things stay without any.
 * Low, as every one is shown with the words it is read from, while a measure that is passed over is said not to be
 * mentioned.
 */
export const ALLUDED_LIKELIHOOD = 0.15;

/** A shorter stretch of shared characters is an everyday word, and tells a reader nothing. */
const MIN_PHRASE = 3;

export interface Spoken {
  readonly manner: 'named' | 'near';
  /** Orders measures of the same manner: strength, or likelihood. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/**
 * The measures the text speaks of, by their place in the corpus.
 * @param likelihood how likely the text is about the trade, 0 to 1
 */
export function spokenMeasures(
  index: MeasureIndex,
  passages: readonly Passage[],
  terms: readonly PageTerm[],
  likelihood: number,
): Map<number, Spoken> {
  const all = [...terms, ...nearTermsOfPage(index, passages, terms)];
  const spoken = new Map<number, Spoken>();
  for (const [measure, hints] of hintsByMeasure(all)) spoken.set(measure, spokenOf(index, hints));
  for (const [measure, alluded] of alludedMeasures(index, passages, all, likelihood))
    if (!spoken.has(measure)) spoken.set(measure, alluded);
  return spoken;
}

interface Hint {
  readonly pageTerm: PageTerm;
  readonly lead: Lead;
  readonly strength: number;
}

/** By measure, the terms that are a reason by themselves. */
function hintsByMeasure(terms: readonly PageTerm[]): Map<number, Hint[]> {
  const hints = new Map<number, Hint[]>();
  for (const pageTerm of terms) {
    const ofTerm = specificity(pageTerm.term) * pageTerm.similarity;
    // A common term leads to thousands of measures, and is a reason for none.
    if (ofTerm < HINTED_STRENGTH) continue;
    for (const lead of pageTerm.term.leads) {
      const hint = { pageTerm, lead, strength: ofTerm * lead.weight };
      if (hint.strength < HINTED_STRENGTH) continue;
      const known = hints.get(lead.measure);
      if (known) known.push(hint);
      else hints.set(lead.measure, [hint]);
    }
  }
  return hints;
}

function spokenOf(index: MeasureIndex, hints: readonly Hint[]): Spoken {
  const sorted = hints.toSorted((a, b) => b.strength - a.strength);
  const weight = sorted[0]?.strength ?? 0;
  const naming = sorted.filter((hint) => isNaming(index, hint));
  const others = sorted.filter((hint) => !naming.includes(hint));
  // The words that name it say more than the matter, however specific.
  return {
    manner: naming.length > 0 ? 'named' : 'near',
    weight,
    evidence: [...naming, ...others].map(evidenceOf),
  };
}

/** Whether the text calls the measure's practice by name; what is nearly written so may be something else. */
function isNaming(
  { measures }: MeasureIndex,
  { pageTerm: { term, similarity }, lead, strength }: Hint,
): boolean {
  const measure = measures[lead.measure]?.measure;
  if (!measure || similarity < 1 || strength < NAMED_STRENGTH) return false;
  const isOfOthers = term.leads.some(({ measure: place }) => {
    const other = measures[place]?.measure;
    return place !== lead.measure && other !== undefined && isOwnWording(term, other);
  });
  return namesPractice(term, lead, measure, isOfOthers);
}

function evidenceOf({ pageTerm, lead }: Pick<Hint, 'pageTerm' | 'lead'>): Evidence {
  const tier = pageTerm.similarity < 1 ? 'near' : lead.tier;
  return { tier, term: lead.term, phrase: pageTerm.phrase, quote: pageTerm.quote };
}

/** The measures whose vocabulary the text shares, each with the words it shares. */
function alludedMeasures(
  index: MeasureIndex,
  passages: readonly Passage[],
  terms: readonly PageTerm[],
  likelihood: number,
): Map<number, Spoken> {
  // However much is shared, it is never likelier than this.
  if (likelihood < ALLUDED_LIKELIHOOD) return new Map();
  const alluded = new Map<number, number>();
  for (const candidate of candidatesOf(index, passages, terms)) {
    const weight = likelihood * shareOfRelevance(candidate);
    if (weight >= ALLUDED_LIKELIHOOD) alluded.set(candidate.measure, weight);
  }
  const phrases = sharedPhrases(index.content, index.pageModel, passages, [...alluded.keys()]);
  const spoken = new Map<number, Spoken>();
  for (const [measure, { phrase, quote }] of phrases) {
    if (phrase.length < MIN_PHRASE) continue;
    const term = index.measures[measure]?.measure.title ?? '';
    const evidence: Evidence[] = [{ tier: 'related', term, phrase, quote }];
    spoken.set(measure, { manner: 'near', weight: alluded.get(measure) ?? 0, evidence });
  }
  return spoken;
}
