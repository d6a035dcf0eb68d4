/**
 * Where a text says nearly what a pattern says: stretches that both have, chained in the order of both (seed and chain, as
 * minimap2 aligns sequences). What is put in between costs little, however long a sentence it is; time is in proportion to
 * the text.
 */
import type { Walk } from '../page/walk-page';
import { ROOT_END } from './page-words';

/** Characters that both have in a row. */
export interface Stretch {
  /** Where it begins in the pattern. */
  readonly from: number;
  /** Where it begins in the text. */
  readonly start: number;
  readonly length: number;
}

/** Shorter stretches are chance: two characters of Chinese stand anywhere, three seldom. */
const SHORTEST = 3;
/** Of the stretches before one, so many are tried as the one it goes on from: more than lie within `MOST_ADDED`. */
const MOST_TRIED = 48;
/** What may be put in at one place of a passage: some long sentences. Characters. */
const MOST_ADDED = 400;
/**
 * What it costs a chain, in characters, to go on elsewhere; and for each character put in; those that
 * say the passage over again count in full, or a chain would leave one twin in its middle for the end of the next.
 */
const BREAK_COST = 1;
const ADDED_COST = 0.1;
/** So much of a passage in a row is said over again; less is chance. Characters. */
const REPEATED = 8;
/** No page has more parallel paragraphs worth weighing. */
const MOST_CHAINS = 24;
/** Places of the text between two stops: some tens of microseconds. */
const PLACES_BETWEEN_STOPS = 128;

interface Link {
  readonly stretch: Stretch;
  readonly root: number;
  readonly score: number;
  readonly before: Link | null;
}

/**
 * Chains of stretches, in the order of both, the best first; they may share stretches.
 * @param least how many characters a chain must have, about: what breaks cost is taken off
 */
export function* alignedWords(text: string, pattern: string, least: number): Walk<Stretch[][]> {
  const links: Link[] = [];
  const extended = new Set<Link>();
  for (const { stretch, root } of yield* stretchesIn(text, pattern)) {
    const link = linked(stretch, root, links);
    if (link.before) extended.add(link.before);
    links.push(link);
    if (links.length % PLACES_BETWEEN_STOPS === 0) yield;
  }
  return links
    .filter((link) => link.score >= least && !extended.has(link))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CHAINS)
    .map(chainTo);
}

function chainTo(last: Link): Stretch[] {
  const chain: Stretch[] = [];
  for (let link: Link | null = last; link; link = link.before) chain.unshift(link.stretch);
  return chain;
}

/** The stretch as the end of the best chain it can go on from, or as the beginning of its own. */
function linked(stretch: Stretch, root: number, links: readonly Link[]): Link {
  let best: Link = { stretch, root, score: stretch.length, before: null };
  const first = Math.max(0, links.length - MOST_TRIED);
  let repeated = 0;
  for (let at = links.length - 1; at >= first; at--) {
    const before = links[at] as Link;
    const added = stretch.start - before.stretch.start - before.stretch.length;
    if (before.root !== root) break;
    const cost = BREAK_COST + Math.max(0, added) * ADDED_COST + repeated;
    if (before.stretch.length >= REPEATED) repeated += before.stretch.length;
    if (added > MOST_ADDED) continue;
    const missed = stretch.from - before.stretch.from - before.stretch.length;
    const shared = Math.max(0, -added, -missed);
    if (shared >= Math.min(stretch.length, REPEATED)) continue;
    const score = before.score + stretch.length - shared - cost;
    if (score > best.score) best = { stretch: without(stretch, shared), root, score, before };
  }
  return best;
}

const without = ({ from, start, length }: Stretch, count: number): Stretch => ({
  from: from + count,
  start: start + count,
  length: length - count,
});

/** The stretches as the text has them in turn, with the number of the document or shadow root they stand in. */
function* stretchesIn(text: string, pattern: string): Walk<{ stretch: Stretch; root: number }[]> {
  const places = placesIn(pattern);
  const found: { stretch: Stretch; root: number }[] = [];
  let root = 0;
  let last: Stretch = { from: 0, start: 0, length: 0 };
  for (let start = 0, steps = 1; start < text.length; steps++) {
    if (steps % PLACES_BETWEEN_STOPS === 0) yield;
    const froms = places.get(text.substring(start, start + SHORTEST));
    if (froms === undefined) {
      if (text[start] === ROOT_END) root++;
      start++;
      continue;
    }
    last = longest(text, start, pattern, [firstFrom(froms, last.from + last.length), froms[0] as number]);
    found.push({ stretch: last, root });
    // What begins within its last characters may go on where it ends.
    start += last.length - SHORTEST + 1;
  }
  return found;
}

/** Where in the pattern each run of `SHORTEST` characters stands, ascending. */
function placesIn(pattern: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let from = 0; from + SHORTEST <= pattern.length; from++) {
    const run = pattern.substring(from, from + SHORTEST);
    const froms = places.get(run);
    if (froms) froms.push(from);
    else places.set(run, [from]);
  }
  return places;
}

/** The first of the ascending numbers that is not less; the last where all are. */
function firstFrom(froms: readonly number[], least: number): number {
  let low = 0;
  let high = froms.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((froms[middle] as number) >= least) high = middle;
    else low = middle + 1;
  }
  return froms[low] as number;
}

/** Of the stretches that begin at these places of the pattern the longest, of several the first. */
function longest(text: string, start: number, pattern: string, froms: readonly number[]): Stretch {
  let best: Stretch = { from: 0, start, length: 0 };
  for (const from of froms) {
    let length = SHORTEST;
    while (from + length < pattern.length && text[start + length] === pattern[from + length]) length++;
    if (length > best.length) best = { from, start, length };
  }
  return best;
}
