/** Our own: the functions that ship, and on rows of their own the bare inverted index below them. */

import { measuresOf } from '../../../utils/corpus/corpus-measures';
import { bundledLexicon } from '../../../utils/matching/bundled-lexicon';
import { buildContentIndex } from '../../../utils/matching/content-index';
import { matchPage } from '../../../utils/matching/match-page';
import { buildIndex } from '../../../utils/matching/measure-index';
import { searchMeasures } from '../../../utils/matching/search';
import { tokenKeysOf } from '../../../utils/retrieval/token-keys';
import { topDocuments } from '../../../utils/retrieval/top-documents';
import { normalText } from '../../../utils/text/normalise';
import { type Engine, LIMIT } from '../engine';

export const tashan: Engine = {
  name: 'Tashan',
  prepare: (corpus) => {
    const lexicon = bundledLexicon();
    return () => {
      // Terms that the lexicon does not tell of are read as their characters mostly are.
      const index = buildIndex(corpus, lexicon);
      return {
        query: (text) => searchMeasures(index, text, { limit: LIMIT }).length,
        page: { '': ({ page }) => matchPage(index, page).length },
      };
    };
  },
};

export const contentIndexAlone: Engine = {
  name: 'content index alone',
  prepare: (corpus) => {
    const measures = measuresOf(corpus);
    return () => {
      const { postings } = buildContentIndex(measures);
      const best = (text: string) => {
        const keys = [...new Set(tokenKeysOf(normalText(text)))];
        return topDocuments(
          postings,
          keys.map((key) => ({ key, weight: 1 })),
          LIMIT,
        ).length;
      };
      return { query: best, page: { '': ({ text }) => best(text) } };
    };
  },
};
