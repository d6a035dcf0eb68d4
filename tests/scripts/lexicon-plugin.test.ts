// @vitest-environment node
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '@/utils/corpus/corpus';
import { vocabularyTexts } from '@/utils/matching/vocabulary';
import { unpackReadings } from '@/utils/text/common-characters';
import { syllablesOf, usualReadings } from '@/utils/text/readings';
import { buildLexicon, lexiconPlugin } from '../../scripts/lexicon-plugin';
import { corpusOf, measure } from '../utils/matching/small-corpus';

const lexicon = buildLexicon(
  corpusOf([
    measure(1, '容缺受理', {
      keywords: ['行政审批', 'CA互认', '绿色通道', '474项', '银行网点', '组建行政审批局', '帮办 代办'],
      summary: '政务服务里程碑，后续发展。',
    }),
  ]),
);
const simplifiedOf = (char: string) => {
  const at = [...lexicon.traditional].indexOf(char);
  return at < 0 ? null : [...lexicon.simplified][at];
};

const spelling = ({ syllables, readings: packed }: typeof lexicon) => {
  const readings = usualReadings(unpackReadings(packed));
  return (term: string) => syllablesOf(term, { syllables, readings });
};

describe('the syllables of a term', () => {
  it.each([
    ['容缺受理', 'rong que shou li'],
    ['行政审批', 'xing zheng shen pi'],
    ['ca互认', 'c a hu ren'],
    ['474项', '4 7 4 xiang'],
    ['绿色通道', 'lv se tong dao'],
    ['银行网点', 'yin hang wang dian'],
    ['组建行政审批局', 'zu jian xing zheng shen pi ju'],
    ['帮办 代办', 'bang ban  dai ban'],
  ])('%s are %s: one a character, without tones, in context', (term, syllables) => {
    expect(spelling(lexicon)(term)).toBe(syllables);
    expect(syllables.split(' ')).toHaveLength([...term].length);
  });

  it('are kept only where they are not those of its characters one by one', () => {
    expect(lexicon.syllables).toEqual({ 银行网点: 'yin hang wang dian' });
  });

  it('are, of every term of the vocabulary that ships, what the dictionary reads', () => {
    const syllablesInShipped = spelling(buildLexicon());
    for (const text of vocabularyTexts(bundledCorpus)) {
      const read = pinyin(text, { toneType: 'none', type: 'array', v: true });
      expect(syllablesInShipped(text).split(' '), text).toEqual(read.map((one) => one.trim().toLowerCase()));
    }
  });
});

describe('traditional characters', () => {
  it.each([
    ['務', '务'],
    ['審', '审'],
    ['發', '发'],
    ['後', '后'],
    ['裡', '里'],
    ['裏', '里'],
    ['認', '认'],
  ])('%s is read as %s', (traditional, simplified) => {
    expect(simplifiedOf(traditional)).toBe(simplified);
  });

  it.each(['稅', '容', '里', '后'])(
    '%s is left alone: the corpus does not need it, or says it itself',
    (char) => {
      expect(simplifiedOf(char)).toBeNull();
    },
  );

  it('stand in step with their simplified forms, each once', () => {
    expect([...lexicon.traditional]).toHaveLength([...lexicon.simplified].length);
    expect(new Set(lexicon.traditional).size).toBe([...lexicon.traditional].length);
  });
});

describe('the plugin', () => {
  const plugin = lexiconPlugin() as unknown as {
    resolveId(id: string): string | undefined;
    load(id: string): string | undefined;
  };

  it('answers for its own module and no other', () => {
    expect(plugin.resolveId('virtual:lexicon')).toBe('\0virtual:lexicon');
    expect(plugin.resolveId('virtual:other')).toBeUndefined();
    expect(plugin.load('virtual:lexicon')).toBeUndefined();
  });

  it('gives the lexicon of the corpus that ships', async () => {
    const source = plugin.load('\0virtual:lexicon') ?? '';
    const { default: shipped } = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    )) as { default: typeof lexicon };
    expect(spelling(shipped)('容缺受理')).toBe('rong que shou li');
    expect([...shipped.traditional]).toHaveLength([...shipped.simplified].length);
  });
});
