import { Charset, Index } from 'flexsearch';
import { type Engine, LIMIT } from '../engine';
import { FIELD_NAMES, searchableTexts } from '../searchable-texts';

/** Its own reading of Chinese: every character a term, and results that hold only some of them allowed. */
export const flexsearch: Engine = {
  name: 'FlexSearch, CJK',
  prepare: (corpus) => () => {
    const index = new Index({ encoder: Charset.CJK });
    for (const text of searchableTexts(corpus))
      index.add(text.id, FIELD_NAMES.map((name) => text[name]).join(' '));
    const query = (text: string) => index.search(text, { limit: LIMIT, suggest: true }).length;
    return {
      query,
      page: { '15 words': ({ words }) => words.reduce((sum, word) => sum + query(word), 0) },
    };
  },
};
