/** What is searched in a run: the bundled corpus, or a synthetic one of the size asked for, with its lexicon. */
import bundledLexicon from 'virtual:lexicon';
import { bundledCorpus, measuresOf } from '../../utils/corpus/corpus';
import type { Corpus } from '../../utils/corpus/types';
import { type Lexicon, vocabularyTexts } from '../../utils/matching/vocabulary';
import { syntheticCorpus } from './synthetic-library';

export const BUNDLED_SIZE = measuresOf(bundledCorpus).length;

export const corpusOfSize = (size: number): Corpus =>
  size === BUNDLED_SIZE ? bundledCorpus : syntheticCorpus(bundledCorpus, size);

/**
 * The lexicon of a corpus made of the bundled one's characters, each with its most usual syllable. The true lexicon is
 * computed when the extension is built, so its cost is no part of what is measured.
 */
export function lexiconOf(corpus: Corpus): Lexicon {
  if (corpus === bundledCorpus) return bundledLexicon;
  const usual = usualSyllables(bundledLexicon);
  const syllables = Object.fromEntries(
    vocabularyTexts(corpus).map((text) => [
      text,
      [...text].map((character) => usual.get(character) ?? character).join(' '),
    ]),
  );
  return { ...bundledLexicon, syllables };
}

function usualSyllables({ syllables }: Lexicon): Map<string, string> {
  const usual = new Map<string, string>();
  for (const [text, spelled] of Object.entries(syllables)) {
    const parts = spelled.split(' ');
    [...text].forEach((character, at) => {
      if (!usual.has(character)) usual.set(character, parts[at] ?? character);
    });
  }
  return usual;
}
