import { describe, expect, it } from 'vitest';
import type { Corpus } from '@/utils/corpus/types';
import { vocabularyOf, writtenVocabulary } from '@/utils/matching/vocabulary';
import { normalText } from '@/utils/text/normalise';
import { corpusOf, measure } from './small-corpus';

const leads = (corpus: Corpus, text: string) => vocabularyOf(corpus).get(text)?.leads ?? [];

describe('the vocabulary', () => {
  const one = corpusOf([
    measure(1, '容缺受理加承诺补正', {
      keywords: ['容缺受理', 'CA互认'],
      aliases: ['材料后补'],
      instruments: ['《容缺受理事项清单》'],
      summary: '推行告知承诺。',
    }),
  ]);

  it('holds titles, keywords, aliases and documents in their normal form', () => {
    expect(writtenVocabulary(one).sort()).toEqual(
      ['容缺受理加承诺补正', '容缺受理', 'ca互认', '材料后补', '容缺受理事项清单', 'xx市'].sort(),
    );
  });

  it.each([
    ['容缺受理', { measure: 0, tier: 'exact', term: '容缺受理' }],
    ['ca互认', { measure: 0, tier: 'exact', term: 'CA互认' }],
    ['材料后补', { measure: 0, tier: 'alias', term: '容缺受理' }],
  ])('leads from %s to its measure, and says by which term', (text, lead) => {
    expect(leads(one, text)).toEqual([expect.objectContaining(lead)]);
  });

  it('is surer of a keyword than of an alias, and of an alias than of nothing', () => {
    const weight = (text: string) => leads(one, text)[0]?.weight ?? 0;
    expect(weight('容缺受理')).toBeGreaterThan(weight('材料后补'));
    expect(weight('材料后补')).toBeGreaterThan(0);
    for (const text of vocabularyOf(one).keys()) expect(weight(text)).toBeLessThanOrEqual(1);
  });

  it('leads to a measure once, by its surest wording', () => {
    const twice = corpusOf([measure(1, '容缺受理', { keywords: ['容缺受理'], aliases: ['容缺受理'] })]);
    expect(leads(twice, '容缺受理')).toEqual([{ measure: 0, tier: 'exact', term: '容缺受理', weight: 1 }]);
  });

  it('leads from one wording to all measures that share it', () => {
    const shared = corpusOf([
      measure(1, '甲事', { keywords: ['一网通办'] }),
      measure(2, '乙事', { keywords: ['一网通办'] }),
    ]);
    expect(leads(shared, '一网通办').map((lead) => lead.measure)).toEqual([0, 1]);
  });

  it.each(['税', '', '（）', '。'])('leaves out %j, which says too little', (wording) => {
    expect(writtenVocabulary(corpusOf([measure(1, '甲事', { keywords: [wording] })]))).toEqual([
      '甲事',
      'xx市',
    ]);
  });
});

describe('a term of the thesaurus', () => {
  const entry = { term: '首违不罚', phrases: ['首次违法不予处罚'] };
  const saidIn = (given: Parameters<typeof measure>[2], title = '柔性执法') =>
    leads(corpusOf([measure(1, title, given)], [entry]), '首次违法不予处罚');

  it.each([
    ['its title', {}, '推行首违不罚'],
    ['a keyword', { keywords: ['首违不罚清单'] }, '柔性执法'],
    ['an alias', { aliases: ['首违不罚'] }, '柔性执法'],
    ['its summary', { summary: '对轻微违法实行“首违不罚”。' }, '柔性执法'],
  ])('leads by its phrases to a measure that says it in %s', (_where, given, title) => {
    expect(saidIn(given, title)).toEqual([
      expect.objectContaining({ measure: 0, tier: 'alias', term: '首违不罚' }),
    ]);
  });

  it('leads nowhere where no measure says it', () => {
    expect(saidIn({ summary: '对违法行为从严处罚。' })).toEqual([]);
  });

  it('is surer where the measure is named so than where it mentions it', () => {
    const named = saidIn({}, '推行首违不罚')[0]?.weight ?? 0;
    const mentioned = saidIn({ summary: '实行首违不罚。' })[0]?.weight ?? 0;
    expect(named).toBeGreaterThan(mentioned);
    expect(mentioned).toBeGreaterThan(0);
  });
});

it('the normal form of a wording is that of a page', () => {
  expect(normalText('“双随机、一公开”')).toBe('双随机一公开');
  expect(normalText('ＣＡ 互认')).toBe('ca互认');
});
