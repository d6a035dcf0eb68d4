import { stretchRead } from '../text/readings';
import type { Writing } from '../text/writing';
import { type KnownTag, tagKey } from './tags';

/** How a tag fits what was typed, the best first: it begins with it, holds it, begins with what it spells, holds that. */
const [BEGINS, HOLDS, BEGINS_SPELLED, HOLDS_SPELLED, NO_FIT] = [0, 1, 2, 3, 4];

/**
 * The known tags that what was typed may be completed to, the best fit first, of equal fits in the order given; none of
 * those already set, none for nothing typed. Pinyin and initials count, and traditional characters for simplified ones.
 */
export function tagsCompleting(
  typed: string,
  known: readonly KnownTag[],
  set: readonly string[],
  writing: Writing,
  limit: number,
): KnownTag[] {
  const wanted = writing.written(typed);
  if (wanted === '') return [];
  const taken = new Set(set.map(tagKey));
  return known
    .filter(({ tag }) => !taken.has(tagKey(tag)))
    .map((candidate) => ({ candidate, fit: fitOf(wanted, writing.written(candidate.tag), writing) }))
    .filter(({ fit }) => fit < NO_FIT)
    .sort((a, b) => a.fit - b.fit)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function fitOf(wanted: string, tag: string, { readings }: Writing): number {
  const at = tag.indexOf(wanted);
  if (at >= 0) return at === 0 ? BEGINS : HOLDS;
  const stretch = /[a-z]/.test(wanted) ? stretchRead(wanted, tag, readings) : null;
  if (stretch === null) return NO_FIT;
  return stretch.start === 0 ? BEGINS_SPELLED : HOLDS_SPELLED;
}
