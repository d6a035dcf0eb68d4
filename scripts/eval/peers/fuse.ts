import Fuse, { type IFuseOptions } from 'fuse.js';
import { FIELD_NAMES, FIELD_WEIGHTS, type MeasureDocument } from '../corpus-text';
import type { SearchEngine } from '../engine';
import { bigramsOf } from './bigrams';

function fuseEngine(
  name: string,
  documents: readonly MeasureDocument[],
  options: IFuseOptions<MeasureDocument>,
): SearchEngine {
  const keys = FIELD_NAMES.map((field) => ({ name: ['fields', field], weight: FIELD_WEIGHTS[field] }));
  const fuse = new Fuse(documents, { ...options, keys, includeScore: true });
  return {
    name,
    // Its score is a distance.
    search: (query, limit) =>
      fuse.search(query, { limit }).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score })),
  };
}

/** As it comes. */
export const fuseDefaults = (documents: readonly MeasureDocument[]): SearchEngine =>
  fuseEngine('Fuse.js, defaults', documents, {});

/** Wherever the words stand, and stricter: what it takes to find anything but the beginning of a text. */
export const fuseTuned = (documents: readonly MeasureDocument[]): SearchEngine =>
  fuseEngine('Fuse.js, tuned', documents, { ignoreLocation: true, threshold: 0.3 });

/** Each bigram by itself, weighed by its rarity. A stricter threshold is silent on more nonsense, and finds less. */
export const fuseTokens = (documents: readonly MeasureDocument[]): SearchEngine =>
  fuseEngine('Fuse.js, token search', documents, {
    useTokenSearch: true,
    tokenize: bigramsOf,
    ignoreLocation: true,
  });
