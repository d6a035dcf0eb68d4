/**
 * Provides `virtual:lexicon`, computed when the extension is built, so that no pinyin or conversion dictionary
 * ships: the syllables of every term of the vocabulary, and the traditional forms of the corpus's characters.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Plugin } from 'vite';
import type { Case, Corpus } from '../utils/corpus/types';
import { type Lexicon, vocabularyTexts } from '../utils/matching/vocabulary';

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

/** `shou li`: one syllable a character, without tones, read in the context of the whole term. */
function syllablesOf(term: string): string {
  const syllables = pinyin(term, { toneType: 'none', type: 'array', v: true });
  return syllables.map((syllable) => syllable.toLowerCase()).join(' ');
}

/** Traditional characters whose simplified form the corpus uses, and these forms, as two strings in step. */
function traditionalForms(corpus: Corpus): Pick<Lexicon, 'traditional' | 'simplified'> {
  const used = new Set(JSON.stringify(corpus));
  const converters = (['tw', 'hk', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Map<string, string>();
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    const simple = converters.map((convert) => convert(char)).find((form) => form !== char);
    if (simple?.length === 1 && used.has(simple) && !used.has(char)) pairs.set(char, simple);
  }
  return { traditional: [...pairs.keys()].join(''), simplified: [...pairs.values()].join('') };
}

/** GB 2312 level 1: the 3,755 characters that are most of what anybody types. Rows 16 to 55. */
function commonCharacters(): string {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 40 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const text = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell)))).join('');
  return text.replace(/[^\u4e00-\u9fff]/g, '');
}

/** Common characters by the syllable each is mostly read as, for the syllables that terms are spelled with. */
function homophonesOf(syllables: Readonly<Record<string, string>>): Record<string, string> {
  const used = new Set(Object.values(syllables).flatMap((spelled) => spelled.split(' ')));
  const bySyllable: Record<string, string> = {};
  for (const character of commonCharacters()) {
    const syllable = syllablesOf(character);
    if (used.has(syllable)) bySyllable[syllable] = (bySyllable[syllable] ?? '') + character;
  }
  return bySyllable;
}

/** The lexicon of the corpus in `data/`. */
export function buildLexicon(corpus: Corpus = readCorpus()): Lexicon {
  const syllables = Object.fromEntries(vocabularyTexts(corpus).map((text) => [text, syllablesOf(text)]));
  return { syllables, homophones: homophonesOf(syllables), ...traditionalForms(corpus) };
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
