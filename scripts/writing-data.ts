/**
 * `npm run writing`: computes `data/writing.json`, what searching knows of how Chinese is written and read, from the
 * dictionaries of OpenCC and pinyin-pro. They are large, and change once in a year; what is taken from them is small.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import counties from 'china-area-data/data.json';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { packReadings, packVariants, standardCharacters } from '../utils/text/packed-characters';
import type { WritingData } from '../utils/text/writing-data';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Radicals and strokes that PDF files say instead of the characters that look like them: Equivalent_Unified_Ideograph of
 * Unicode 15, without those that compatibility decomposition (NFKC) folds already.
 */
const RADICALS =
  '㓁⺳ 㔾⺋ 一㇐ 丨㇑ 丬⺦ 丶㇔ 丿㇒㇓ 乀㇏㇝ 乙⺄㇠ 乚⺃㇟ 乛⺂㇖ 亀⻲ 亅㇚ 亻⺅ 兀⺎ 冂⺆ 冗⺴ 刀⺈ 刂⺉ 卜⺊ 卤⻧ 厂⺁ 小⺌⺍ 尢⺐ 尣⺏ 巳⺒ 幺⺓ 彐⺕ 彑⺔ 心⺗ 忄⺖ 扌⺘ 攵⺙ 斉⻫ 旡⺛ 日⺜ 月⺝ 歯⻭ 歺⺞ 母⺟ 民⺠ 氵⺡ 氺⺢ 灬⺣ 爫⺤⺥ 牛⺧ 犭⺨ 王⺩ 目⺫ 示⺬ 礻⺭ 竜⻯ 糹⺯ 纟⺰ 罒⺲ 罓⺱ 羊⺶ 耂⺹ 聿⺻ 肀⺺ 肉⺼ 艹⺾⺿⻀ 虎⻁ 衤⻂ 西⻄ 覀⻃ 见⻅ 角⻆ 讠⻈ 贝⻉ 车⻋ 辶⻌⻍⻎ 邑⻏ 钅⻐ 長⻑ 镸⻒ 长⻓ 门⻔ 阝⻖ 雨⻗ 青⻘ 韦⻙ 页⻚ 风⻛ 飞⻜ 食⻝ 飠⻟ 饣⻠ 马⻢ 骨⻣ 鬼⻤ 鱼⻥ 鸟⻦ 麦⻨ 黄⻩ 黾⻪ 齐⻬ 齿⻮ 龙⻰ 龜⻱ 龟⻳';

/**
 * Written apart in one script and alike in another, where OpenCC decides by the word beside: 覆 is 复 in 答覆, 瞭 is 了 in
 * 瞭解. The first of each stands for all.
 */
const ALIKE =
  '复覆 了瞭 借藉 只祇衹秖 谷榖 余馀 钟锺 着著 干乾 征徵 伙夥 幸倖 回迴 折摺 于於 后後 么麽 烟菸 挨捱 零〇';

/** Character → the one that stands for it: simplified for traditional, the character for a radical or a variant. */
function standIns(standard: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  const converters = (['tw', 'hk', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
  for (const [first, last] of HAN)
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      if (standard.has(character)) continue;
      const simple = converters.map((convert) => convert(character)).find((form) => form !== character);
      if (simple !== undefined && (standard.has(simple) || simple.length > 1)) found.set(character, simple);
    }
  for (const group of `${RADICALS} ${ALIKE}`.split(' ')) {
    const [first = '', ...others] = group;
    for (const other of others) found.set(other, first);
  }
  return found;
}

/** The basic plane's characters, and those beyond it (extensions B to F). */
const HAN = [
  [0x3400, 0x9fff],
  [0x20000, 0x2ebe0],
] as const;

/** Character → the one that stands for it, itself no variant of another. */
function resolved(found: ReadonlyMap<string, string>): Map<string, string> {
  const standFor = (character: string): string => {
    const first = found.get(character);
    return first === undefined ? character : standFor(first);
  };
  return new Map([...found.keys()].map((character) => [character, standFor(character)]));
}

/** The dictionary cuts 组建行政 after 建行, a bank; the other words are not in it. */
const syllableOf = (character: string): string =>
  pinyin(character, { toneType: 'none', v: true }).trim().toLowerCase();

/** `chéng dū` → [cheng, du]. */
const withoutTones = (spelled: string): string[] =>
  spelled
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .split(' ');

interface ReadWord {
  readonly word: string;
  readonly syllables: readonly string[];
  /** How often it is said, against all words. */
  readonly share: number;
}

function dictionaryWords(): ReadWord[] {
  const path = createRequire(import.meta.url).resolve('@pinyin-pro/data/complete.json');
  const entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, [string, number]>);
  return entries
    .map(([word, [spelled, share]]) => ({ word, syllables: withoutTones(spelled), share }))
    .filter(({ word, syllables }) => [...word].length > 1 && [...word].length === syllables.length);
}

/** Place names down to the county as the dictionary reads them, without the word for what they are, and our own. */
function placeWords(): ReadWord[] {
  const own = JSON.parse(readFileSync(join(ROOT, 'data/place-readings.json'), 'utf8')).readings;
  const known = Object.entries(own as Record<string, string>).map(([word, spelled]) => ({
    ...{ word, syllables: spelled.split(' '), share: 1 },
  }));
  const named = placeNames().map((word) => ({
    ...{ word, syllables: syllableOf(word).split(' '), share: 1 },
  }));
  return [...known, ...named.filter(({ word }) => !(word in own))];
}

export function placeNames(): string[] {
  const names = Object.values(counties as Record<string, Record<string, string>>).flatMap(Object.values);
  return [...new Set((names as string[]).filter((name) => /^\p{Script=Han}{2,}$/u.test(name)))];
}

/** From this share of all that is written with it on, a reading is thought of wherever the character stands. */
const COMMON_READING = 0.1;

/** Character → how else it is often read. */
function secondReadings(words: readonly ReadWord[], standard: ReadonlySet<string>): Map<string, string[]> {
  const shares = new Map<string, Map<string, number>>();
  for (const { word, syllables, share } of words)
    [...word].forEach((character, at) => {
      const syllable = syllables[at] as string;
      const read = shares.get(character) ?? new Map<string, number>();
      shares.set(character, read.set(syllable, (read.get(syllable) ?? 0) + share));
    });
  const second = new Map<string, string[]>();
  for (const [character, read] of shares) {
    if (!standard.has(character)) continue;
    const total = [...read.values()].reduce((sum, share) => sum + share, 0);
    const others = [...read].filter(
      ([syllable, share]) => syllable !== syllableOf(character) && share >= total * COMMON_READING,
    );
    if (others.length > 0)
      second.set(
        character,
        others.map(([syllable]) => syllable),
      );
  }
  return second;
}

/** Words said less often, against all, are those of old books: 1,800 words have such a reading, 490 of them are left. */
const LEAST_SHARE = 1e-11;

/** 悄悄地 is written as 地 in 地方, and read otherwise: nobody types it. */
const PARTICLE = '地de';

/** Longer ones are sayings, and hold shorter words. Characters. */
const LONGEST_WORD = 4;

/** Syllable → the words that read a character so which is hardly ever read so elsewhere: `会计2` is the first of 会计. */
function unusualWords(
  words: readonly ReadWord[],
  isKnown: (character: string, syllable: string) => boolean,
): Record<string, string> {
  const found = new Map<string, Set<string>>();
  const isSaidBefore = (word: string, place: number, syllable: string) =>
    [...(found.get(syllable) ?? [])].some((shorter) => {
      const within = word.indexOf(shorter.slice(0, -1));
      return within >= 0 && within + Number(shorter.at(-1)) === place;
    });
  for (const { word, syllables } of words.toSorted((a, b) => a.word.length - b.word.length)) {
    const characters = [...word];
    if (characters.length > LONGEST_WORD && !word.endsWith('县')) continue;
    characters.forEach((character, place) => {
      const syllable = syllables[place] as string;
      if (isKnown(character, syllable) || isSaidBefore(word, place, syllable)) return;
      found.set(syllable, (found.get(syllable) ?? new Set()).add(word + place));
    });
  }
  return Object.fromEntries([...found].sort().map(([syllable, all]) => [syllable, [...all].join(' ')]));
}

/** What searching knows of how Chinese is written and read. */
export function computeWriting(): WritingData {
  const standard = new Set(standardCharacters());
  const dictionary = dictionaryWords();
  const places = placeWords();
  const read = new Set([...standard, ...places.map(({ word }) => word).join('')]);
  const second = secondReadings(dictionary, standard);
  const isKnown = (character: string, syllable: string) =>
    !/^\p{Script=Han}$/u.test(character) ||
    !read.has(character) ||
    character + syllable === PARTICLE ||
    syllable === syllableOf(character) ||
    second.get(character)?.includes(syllable) === true;
  const alsoRead: Record<string, string> = {};
  for (const [character, syllables] of second)
    for (const syllable of syllables) alsoRead[syllable] = (alsoRead[syllable] ?? '') + character;
  return {
    variants: packVariants(resolved(standIns(standard))),
    readings: packReadings(read, syllableOf),
    second: alsoRead,
    words: unusualWords([...places, ...dictionary.filter(({ share }) => share >= LEAST_SHARE)], isKnown),
  };
}

export function main(): number {
  const path = join(ROOT, 'data/writing.json');
  writeFileSync(path, `${JSON.stringify(computeWriting(), null, 2)}\n`);
  return 0;
}
