import type { CutBlock, CutText, Region } from './cut-text';
import { KNOWN_CONTAINERS } from './known-containers';

const SENTENCE_MARKS = /[，。；！？,;!?]/;
/** Shorter lines with a comma are as often captions and menus as sentences. */
const MIN_SENTENCE_CHARACTERS = 12;
/** What a line without sentence marks counts: tables shall weigh something, menus next to nothing. */
const FRAGMENT_WEIGHT = 0.1;

/** Least share of the page's prose that makes a known container the main one; sites also put blurbs in them. */
const MIN_KNOWN_SHARE = 0.3;
/** The rule goes down into a child while it keeps this share of the prose. Calibrated on 77 raw pages. */
const MIN_CHILD_SHARE = 0.6;
/** Least prose, in characters, that is a main text; below, the page is a list, a form or empty. */
export const MIN_MAIN_PROSE = 20;

/** Characters of running text in a block: in sentences, and outside lists of links. */
export function proseCharacters({ text, linkCharacters, isLinks }: CutBlock): number {
  if (isLinks) return 0;
  return isSentence(text) ? text.length : (text.length - linkCharacters) * FRAGMENT_WEIGHT;
}

/** Whether a line reads as a sentence, whatever its first word. */
export function isSentence(text: string): boolean {
  return text.length >= MIN_SENTENCE_CHARACTERS && SENTENCE_MARKS.test(text);
}

/** Where the main text stands among the blocks of a page: from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface MainText {
  readonly range: Range;
  /** Characters of running text in it. */
  readonly prose: number;
}

type Prose = (range: Range) => number;

/** Finds the main text: in a container known by name, or else where prose gathers; null where there is none. */
export function findMainText(cut: CutText): MainText | null {
  const prose = proseOf(cut.blocks);
  const whole = { start: 0, end: cut.blocks.length };
  const range = knownRegion(cut.regions, prose, prose(whole)) ?? densestRange(cut.regions, whole, prose);
  return prose(range) < MIN_MAIN_PROSE ? null : { range, prose: prose(range) };
}

/** Running sums, so that the prose of any range is one subtraction. */
function proseOf(blocks: readonly CutBlock[]): Prose {
  const sums = new Float64Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    sums[index + 1] = (sums[index] ?? 0) + proseCharacters(block);
  });
  return ({ start, end }) => (sums[end] ?? 0) - (sums[start] ?? 0);
}

function knownRegion(regions: readonly Region[], prose: Prose, total: number): Region | null {
  for (const isContainer of KNOWN_CONTAINERS) {
    // Editors nest their own containers: of equals the innermost, which stands last, has the least around it.
    const fullest = regions.reduce<Region | null>(
      (best, region) =>
        isContainer(region.label) && (best === null || prose(region) >= prose(best)) ? region : best,
      null,
    );
    if (fullest !== null && prose(fullest) >= total * MIN_KNOWN_SHARE) return fullest;
  }
  return null;
}

/**
 * Goes from the whole page down to the smallest region that still holds most of the prose around it.
 * Regions come parents first, so one pass finds the way down.
 */
function densestRange(regions: readonly Region[], whole: Range, prose: Prose): Range {
  let current = whole;
  for (const region of regions) {
    const inside = region.start >= current.start && region.end <= current.end;
    const several = region.end - region.start > 1;
    if (inside && several && prose(region) >= prose(current) * MIN_CHILD_SHARE) current = region;
  }
  return current;
}
