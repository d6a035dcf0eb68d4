/**
 * Provides `virtual:lexicon`, computed when the extension is built, so that no pinyin or conversion dictionary
 * ships: how the terms of the vocabulary are read, and the traditional forms of the corpus's characters.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Plugin } from 'vite';
import type { Case, Corpus } from '../utils/corpus/types';
import { type Lexicon, vocabularyTexts } from '../utils/matching/vocabulary';
import { syllablesOf, usualReadings } from '../utils/text/readings';

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

/** The dictionary cuts 组建行政 after 建行, a bank. */
customPinyin({ 行政: 'xíng zhèng', 行使: 'xíng shǐ' });

/** `shou li`: one syllable a character, without tones, read in the context of the whole term. A space has none. */
function syllablesRead(term: string): string {
  const syllables = pinyin(term, { toneType: 'none', type: 'array', v: true });
  return syllables.map((syllable) => syllable.trim().toLowerCase()).join(' ');
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

/** Common characters, and all of the terms, by the syllable each is mostly read as, for the syllables of terms. */
function homophonesOf(spelled: Readonly<Record<string, string>>): Record<string, string> {
  const used = new Set(Object.values(spelled).flatMap((syllables) => syllables.split(' ')));
  const ofTerms =
    Object.keys(spelled)
      .join('')
      .match(/\p{Script=Han}/gu) ?? [];
  const bySyllable: Record<string, string> = {};
  for (const character of new Set([...commonCharacters(), ...ofTerms])) {
    const syllable = syllablesRead(character);
    if (used.has(syllable)) bySyllable[syllable] = (bySyllable[syllable] ?? '') + character;
  }
  return bySyllable;
}

/** The terms that are not read as their characters mostly are, one by one: 银行 is yin hang. */
function unusualIn(
  spelled: Readonly<Record<string, string>>,
  homophones: Lexicon['homophones'],
): Record<string, string> {
  const usual = { readings: usualReadings(homophones), syllables: {} };
  return Object.fromEntries(
    Object.entries(spelled).filter(([term, syllables]) => syllablesOf(term, usual) !== syllables),
  );
}

/** The lexicon of the corpus in `data/`. */
export function buildLexicon(corpus: Corpus = readCorpus()): Lexicon {
  const spelled = Object.fromEntries(vocabularyTexts(corpus).map((text) => [text, syllablesRead(text)]));
  const homophones = homophonesOf(spelled);
  return { syllables: unusualIn(spelled, homophones), homophones, ...traditionalForms(corpus) };
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
