import everydayWords from '../../data/everyday-words.json';
import thesaurus from '../../data/thesaurus.json';
import topics from '../../data/topics.json';
import type { Case, Corpus } from './types';

export { type LocatedMeasure, measuresOf } from './corpus-measures';

const cases = import.meta.glob<Case>('../../data/cases/*.json', { eager: true, import: 'default' });

/** The bundled corpus: the 19 write-ups in the order of the compendium. A test holds its schema. */
export const bundledCorpus: Corpus = {
  cases: Object.values(cases).sort((a, b) => a.number - b.number),
  topics,
  thesaurus,
  everydayWords,
};
