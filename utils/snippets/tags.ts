/** Tags: a reader's own words for what belongs together. */
import { keptName, nameKey } from '../text/kept-name';

/** The longest tag, in characters: more is a note. */
export const MAX_TAG_LENGTH = 40;

/** The tag as it is kept: trimmed, white space folded; empty where nothing is left. */
export const tagOf = (typed: string): string => keptName(typed, MAX_TAG_LENGTH);

/** What two spellings of one tag have in common: neither case nor width parts them. */
export const tagKey = nameKey;

/** `tagKey` that remembers: of 10,000 snippets most have the same few tags. */
export function tagKeys(): (tag: string) => string {
  const known = new Map<string, string>();
  return (tag) => {
    const key = known.get(tag) ?? tagKey(tag);
    known.set(tag, key);
    return key;
  };
}

/** What parts tags: commas, semicolons, 、 and line ends. */
const SEPARATORS = /[,，;；、\n]/g;

/** The tags in what was typed or pasted; each once, in order. */
export const tagsIn = (typed: string): string[] => withTags([], typed.split(SEPARATORS));

/** The tags and those added, each once; the spelling that was there first stays. */
export function withTags(tags: readonly string[], added: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of [...tags, ...added].map(tagOf)) {
    const key = tagKey(tag);
    if (key !== '' && !byKey.has(key)) byKey.set(key, tag);
  }
  return [...byKey.values()];
}

/** The tags without those removed, however they are spelled. */
export function withoutTags(tags: readonly string[], removed: readonly string[]): string[] {
  const keys = new Set(removed.map(tagKey));
  return tags.filter((tag) => !keys.has(tagKey(tag)));
}

/** The tags with one renamed, in its place; where it has the new name as well, once. */
export function withTagRenamed(tags: readonly string[], from: string, to: string): string[] {
  const key = tagKey(from);
  const isThere = tags.some((tag) => tagKey(tag) === key);
  return isThere
    ? withTags(
        [],
        tags.map((tag) => (tagKey(tag) === key ? to : tag)),
      )
    : [...tags];
}

/** Those that have the tag, however it is spelled. */
export function havingTag<Tagged extends { readonly tags: readonly string[] }>(
  all: readonly Tagged[],
  tag: string,
): Tagged[] {
  const keyOf = tagKeys();
  const key = keyOf(tag);
  return all.filter(({ tags }) => tags.some((one) => keyOf(one) === key));
}

/** The tag as it is kept when it is typed as a name of one: what parts tags in a list would not be typed again. */
export const tagNamed = (typed: string): string => tagOf(typed.replace(SEPARATORS, ' '));

export interface KnownTag {
  /** As it is spelled where it stands first. */
  readonly tag: string;
  /** How many snippets have it. */
  readonly count: number;
}

/** The tags of these snippets, the most used first, equally used ones by their spelling. */
export function knownTags(snippets: Iterable<{ readonly tags: readonly string[] }>): KnownTag[] {
  const known = new Map<string, { tag: string; count: number }>();
  const keyOf = tagKeys();
  for (const { tags } of snippets)
    for (const tag of tags) {
      const key = keyOf(tag);
      const before = known.get(key);
      if (before) before.count += 1;
      else known.set(key, { tag, count: 1 });
    }
  return [...known.values()].sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}
