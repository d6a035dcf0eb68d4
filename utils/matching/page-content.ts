/** Which measures share most of a page's vocabulary. */

import type { LocatedMeasure } from '../corpus/corpus-measures';
import { KeyTableBuilder, ordinalOf } from '../retrieval/key-table';
import { type ScoredDocument, topDocuments, type WeightedTerm } from '../retrieval/top-documents';
import type { ContentIndex } from './content-index';
import { type PageModel, rarityOf } from './page-model';
import type { Passage } from './page-passages';

/** A title says what a page is about: its tokens count as if they were said three times more. */
const TITLE_TIMES = 3;

/** The most telling tokens of a page; of 2,000 characters these are all of them. */
const MOST_TOKENS = 1_500;

/** More measures than are ever shown, so that the write-ups they stand in can be compared. */
const CANDIDATES = 400;

/** What the second and third best measure of a write-up add to its best. Tried: 0, .3, .5. */
const SUPPORT = [0.5, 0.25] as const;

/** By measure, how much of the page's vocabulary it shares, relative to the measure that shares most: 0 to 1. */
export function sharedContent(
  content: ContentIndex,
  model: PageModel,
  measures: readonly LocatedMeasure[],
  passages: readonly Passage[],
): Map<number, number> {
  const found = topDocuments(content.postings, tellingTokens(content, model, passages), CANDIDATES);
  const scores = withSupport(found, measures);
  let most = Number.MIN_VALUE;
  for (const score of scores.values()) if (score > most) most = score;
  for (const [measure, score] of scores) scores.set(measure, score / most);
  return scores;
}

/** The page's tokens that some measure holds, by how much they tell: said often, and rare on pages about other things. */
function tellingTokens(
  content: ContentIndex,
  model: PageModel,
  passages: readonly Passage[],
): WeightedTerm[] {
  const { terms } = content.postings;
  const known = new KeyTableBuilder(MOST_TOKENS);
  const distinct: number[] = [];
  const counts: number[] = [];
  for (const { kind, keys } of passages) {
    const times = kind === 'title' ? TITLE_TIMES : 1;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      const token = known.add(key);
      if (token === distinct.length) {
        distinct.push(key);
        counts.push(0);
      }
      counts[token] = (counts[token] as number) + times;
    }
  }
  const tokens: WeightedTerm[] = [];
  distinct.forEach((key, token) => {
    if (ordinalOf(terms, key) < 0) return;
    tokens.push({ key, weight: (1 + Math.log(counts[token] as number)) * rarityOf(model, key) ** 2 });
  });
  if (tokens.length <= MOST_TOKENS) return tokens;
  return tokens.sort((a, b) => b.weight - a.weight).slice(0, MOST_TOKENS);
}

/**
 * A measure counts for more where its write-up speaks of other matters of the page too: such a write-up is the closer
 * parallel, and a drafter wants to see it first.
 */
function withSupport(
  found: readonly ScoredDocument[],
  measures: readonly LocatedMeasure[],
): Map<number, number> {
  // Best first, and so are those of each write-up.
  const byCase = new Map<unknown, ScoredDocument[]>();
  for (const scored of found) {
    const parent = measures[scored.document]?.case;
    const siblings = byCase.get(parent);
    if (siblings) siblings.push(scored);
    else byCase.set(parent, [scored]);
  }
  const supported = new Map<number, number>();
  for (const siblings of byCase.values())
    siblings.forEach(({ document, score }, place) => {
      supported.set(document, score + supportFor(place, siblings));
    });
  return supported;
}

/** What the best others add to the measure at this place among those of its write-up. */
function supportFor(place: number, siblings: readonly ScoredDocument[]): number {
  let support = 0;
  let other = 0;
  for (const share of SUPPORT) {
    if (other === place) other += 1;
    support += share * (siblings[other]?.score ?? 0);
    other += 1;
  }
  return support;
}
