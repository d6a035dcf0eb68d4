// @vitest-environment node
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '@/utils/corpus/corpus';
import { writtenVocabulary } from '@/utils/matching/vocabulary';
import { homophones, syllablesOf, usualReadings } from '@/utils/text/readings';
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
const spelling = ({ syllables }: typeof lexicon) => {
  const readings = usualReadings(homophones());
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
    for (const text of writtenVocabulary(bundledCorpus)) {
      const read = pinyin(text, { toneType: 'none', type: 'array', v: true });
      expect(syllablesInShipped(text).split(' '), text).toEqual(read.map((one) => one.trim().toLowerCase()));
    }
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
  });
});
