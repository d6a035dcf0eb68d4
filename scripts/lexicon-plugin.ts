/**
 * Provides `virtual:lexicon`, computed when the extension is built, so that no pinyin or conversion dictionary
 * ships: how the terms of the vocabulary are read, and the traditional forms of the corpus's characters.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type PackedLexicon from 'virtual:lexicon';
import { Converter } from 'opencc-js';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Plugin } from 'vite';
import type { Case, Corpus } from '../utils/corpus/types';
import { type Lexicon, vocabularyTexts } from '../utils/matching/vocabulary';
import { type PackedReadings, packReadings, unpackReadings } from '../utils/text/common-characters';
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

/** The terms that are not read as their characters mostly are, one by one: 银行 is yin hang. */
function unusualIn(
  spelled: Readonly<Record<string, string>>,
  readings: PackedReadings,
): Record<string, string> {
  const usual = { readings: usualReadings(unpackReadings(readings)), syllables: {} };
  return Object.fromEntries(
    Object.entries(spelled).filter(([term, syllables]) => syllablesOf(term, usual) !== syllables),
  );
}

/** The lexicon of the corpus in `data/`, packed. */
export function buildLexicon(corpus: Corpus = readCorpus()): typeof PackedLexicon {
  const spelled = Object.fromEntries(vocabularyTexts(corpus).map((text) => [text, syllablesRead(text)]));
  const characters =
    Object.keys(spelled)
      .join('')
      .match(/\p{Script=Han}/gu) ?? [];
  const readings = packReadings(characters, syllablesRead);
  return { syllables: unusualIn(spelled, readings), readings, ...traditionalForms(corpus) };
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
