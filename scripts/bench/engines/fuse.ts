import Fuse from 'fuse.js';
import type { Engine } from '../engine';
import { LIMIT } from '../engine';
import { FIELD_WEIGHTS, searchableTexts } from '../searchable-texts';

/** Tuned for Chinese prose: anywhere in the text, and a threshold at which it still finds misspellings. */
export const fuse: Engine = {
  name: 'Fuse.js',
  prepare: (corpus) => () => {
    const keys = Object.entries(FIELD_WEIGHTS).map(([name, weight]) => ({ name, weight }));
    const index = new Fuse(searchableTexts(corpus), { keys, ignoreLocation: true, threshold: 0.3 });
    const query = (text: string) => index.search(text, { limit: LIMIT }).length;
    return {
      query,
      page: { '15 words': ({ words }) => words.reduce((sum, word) => sum + query(word), 0) },
    };
  },
};
