/**
 * Provides `virtual:lexicon`, computed when the extension is built, so that no pinyin dictionary
 * ships: how the terms of the vocabulary are read, where that is not as their characters mostly are.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type ShippedLexicon from 'virtual:lexicon';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Plugin } from 'vite';
import type { Case, Corpus } from '../utils/corpus/types';
import { writtenVocabulary } from '../utils/matching/vocabulary';
import { homophones, syllablesOf, usualReadings } from '../utils/text/readings';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(join(DATA, path), 'utf8'));

function readCorpus(): Corpus {
  const files = readdirSync(join(DATA, 'cases')).sort();
  return {
    cases: files.map((file) => readJson(join('cases', file)) as Case),
    topics: readJson('topics.json'),
    thesaurus: readJson('thesaurus.json'),
    everydayWords: readJson('everyday-words.json'),
  };
}

/** The dictionary cuts 组建行政 after 建行, a bank; and the normal form writes 著 as 着. */
customPinyin({ 行政: 'xíng zhèng', 行使: 'xíng shǐ', 着作: 'zhù zuò', 显着: 'xiǎn zhù' });

/** `shou li`: one syllable a character, without tones, read in the context of the whole term. A space has none. */
function syllablesRead(term: string): string {
  const syllables = pinyin(term, { toneType: 'none', type: 'array', v: true });
  return syllables.map((syllable) => syllable.trim().toLowerCase()).join(' ');
}

/** The lexicon of the corpus in `data/`: the terms that are not read as their characters mostly are (银行 is yin hang). */
export function buildLexicon(corpus: Corpus = readCorpus()): typeof ShippedLexicon {
  const usual = { readings: usualReadings(homophones()), syllables: {} };
  const spelled = writtenVocabulary(corpus).map((term) => [term, syllablesRead(term)] as const);
  return {
    syllables: Object.fromEntries(spelled.filter(([term, read]) => syllablesOf(term, usual) !== read)),
  };
}

const ID = 'virtual:lexicon';

/** The Vite plugin behind `import lexicon from 'virtual:lexicon'`. */
export function lexiconPlugin(): Plugin {
  return {
    name: 'tashan-lexicon',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(buildLexicon()))});`;
    },
  };
}
