/** One text that two windows write at once: what either of them put in stays. */

/** What was put in the place of what stood there. */
interface Splice {
  readonly at: number;
  /** End of what was replaced. */
  readonly end: number;
  readonly put: string;
}

/** Where a pair of code units that make one character would be cut in two, no cut is made. */
const isWithinPair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));

/** The one splice that makes the second text of the first. */
function spliceBetween(from: string, to: string): Splice {
  const most = Math.min(from.length, to.length);
  let at = 0;
  while (at < most && from[at] === to[at]) at += 1;
  if (isWithinPair(from, at) || isWithinPair(to, at)) at -= 1;
  let tail = 0;
  while (tail < most - at && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  if (isWithinPair(from, from.length - tail) || isWithinPair(to, to.length - tail)) tail -= 1;
  return { at, end: from.length - tail, put: to.slice(at, to.length - tail) };
}

const spliced = (text: string, { at, end, put }: Splice): string => text.slice(0, at) + put + text.slice(end);

/**
 * What was made of `base` here and elsewhere, in one. Where both replaced the same words, what either put in their place
 * stands there, the other's first.
 */
export function mergedText(base: string, mine: string, theirs: string): string {
  if (base === theirs || mine === theirs) return mine;
  if (base === mine) return theirs;
  const [own, other] = [spliceBetween(base, mine), spliceBetween(base, theirs)];
  // Insertions at one place touch, but replace nothing of each other.
  if (own.end <= other.at && own.at < other.at) return spliced(spliced(base, other), own);
  if (other.end <= own.at) return spliced(spliced(base, own), other);
  const [at, end] = [Math.min(own.at, other.at), Math.max(own.end, other.end)];
  return spliced(base, { at, end, put: other.put + own.put });
}

/** Where a place in one text is in what became of it; what was replaced around it leads to the end of what replaced it. */
export function movedPlace(place: number, from: string, to: string): number {
  const { at, end, put } = spliceBetween(from, to);
  if (place <= at) return place;
  return place >= end ? place + to.length - from.length : at + put.length;
}
