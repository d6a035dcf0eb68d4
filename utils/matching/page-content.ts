/** Which measures share most of a page's vocabulary. */

import type { LocatedMeasure } from '../corpus/corpus-measures';
import { postingsOf } from '../retrieval/inverted-index';
import { forEachTokenKey } from '../retrieval/token-keys';
import { topDocuments, type WeightedTerm } from '../retrieval/top-documents';
import { isDigit } from '../text/characters';
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
  const scores = new Map(found.map(({ document, score }) => [document, score]));
  const supported = withSupport(scores, measures);
  const most = Math.max(...supported.values(), Number.MIN_VALUE);
  return new Map([...supported].map(([measure, score]) => [measure, score / most]));
}

/** The page's tokens that some measure holds, by how much they tell: said often, and rare on pages about other things. */
function tellingTokens(
  content: ContentIndex,
  model: PageModel,
  passages: readonly Passage[],
): WeightedTerm[] {
  const counts = new Map<number, number>();
  for (const { kind, normal } of passages) {
    const times = kind === 'title' ? TITLE_TIMES : 1;
    forEachTokenKey(normal.text, (key, at) => {
      // Numbers say nothing of what a page is about.
      if (!isDigit(normal.text.charCodeAt(at))) counts.set(key, (counts.get(key) ?? 0) + times);
    });
  }
  const tokens: WeightedTerm[] = [];
  for (const [key, count] of counts) {
    const { start, end } = postingsOf(content.postings, key);
    if (end > start) tokens.push({ key, weight: (1 + Math.log(count)) * rarityOf(model, key) ** 2 });
  }
  if (tokens.length <= MOST_TOKENS) return tokens;
  return tokens.sort((a, b) => b.weight - a.weight).slice(0, MOST_TOKENS);
}

/**
 * A measure counts for more where its write-up speaks of other matters of the page too: such a write-up is the closer
 * parallel, and a drafter wants to see it first.
 */
function withSupport(
  scores: ReadonlyMap<number, number>,
  measures: readonly LocatedMeasure[],
): Map<number, number> {
  const byCase = new Map<unknown, (readonly [measure: number, score: number])[]>();
  for (const entry of scores) {
    const parent = measures[entry[0]]?.case;
    const siblings = byCase.get(parent);
    if (siblings) siblings.push(entry);
    else byCase.set(parent, [entry]);
  }
  const supported = new Map<number, number>();
  for (const siblings of byCase.values()) {
    const best = siblings.sort((a, b) => b[1] - a[1]).slice(0, SUPPORT.length + 1);
    for (const [measure, score] of siblings) supported.set(measure, score + supportFor(measure, best));
  }
  return supported;
}

function supportFor(measure: number, best: readonly (readonly [measure: number, score: number])[]): number {
  const others = best.filter(([other]) => other !== measure);
  return SUPPORT.reduce((sum, share, place) => sum + share * (others[place]?.[1] ?? 0), 0);
}
