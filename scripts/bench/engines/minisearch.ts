import MiniSearch from 'minisearch';
import type { Engine } from '../engine';
import { bigramsOf, FIELD_NAMES, FIELD_WEIGHTS, searchableTexts } from '../searchable-texts';

export const minisearch: Engine = {
  name: 'MiniSearch, bigrams',
  prepare: (corpus) => () => {
    const index = new MiniSearch({
      fields: [...FIELD_NAMES],
      tokenize: bigramsOf,
      processTerm: (term) => term,
      searchOptions: { boost: FIELD_WEIGHTS },
    });
    index.addAll(searchableTexts(corpus));
    return {
      query: (text) => index.search(text).length,
      page: {
        '15 words': ({ words }) => index.search(words.join(' ')).length,
        'whole text': ({ text }) => index.search(text).length,
      },
    };
  },
};
