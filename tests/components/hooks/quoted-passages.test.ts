import { describe, expect, it } from 'vitest';
import { passagesAt, quotedPassages } from '@/components/hooks/quoted-passages';
import type { Match } from '@/utils/matching/types';
import { library, matches } from '../sample';

const all = quotedPassages(matches, library);

describe('the passages of a page', () => {
  it('are the words of every reason on its cards, with the measure’s title', () => {
    expect(all.map(({ words, label }) => [words.phrase, label])).toEqual([
      ['材料后补', '容缺受理加承诺补正'],
      ['承诺', '容缺受理加承诺补正'],
      ['三色导税', '三色导税'],
      ['电子营业执熙', '电子营业执照免证可办'],
    ]);
  });

  it('leave out reasons without a sentence, and measures the compendium no longer has', () => {
    const bare = matches.map((match) => ({
      ...match,
      evidence: match.evidence.map((it) => ({ ...it, quote: '' })),
    }));
    const unknown: Match[] = matches.map((match) => ({ ...match, measureId: 'c99-m99' }));
    expect(quotedPassages([...bare, ...unknown], library)).toEqual([]);
  });
});

describe('what the page is asked for', () => {
  const exactOf = (asked: ReturnType<typeof passagesAt>) =>
    asked.passages.map(({ selector }) => selector.exact);

  it('begins at the words among them, found by what stands around', () => {
    const { passages, at } = passagesAt(all, { phrase: '三色导税', quote: '办税大厅推出三色导税服务。' });
    expect(at).toBe(1);
    expect(passages[at]).toEqual({
      label: '三色导税',
      selector: { exact: '三色导税', prefix: '办税大厅推出', suffix: '服务。' },
    });
    expect(passages).toHaveLength(all.filter(({ isName }) => isName).length);
  });

  it('has words that are only shared where it is they that are asked for', () => {
    const shared = all.find(({ isName }) => !isName)?.words;
    expect(shared?.phrase).toBe('承诺');
    expect(exactOf(passagesAt(all, shared ?? { phrase: '', quote: '' }))).toEqual(
      all.map(({ words }) => words.phrase),
    );
  });

  it.each([
    ['other words', { phrase: '首违不罚', quote: '落实首违不罚。' }, '首违不罚'],
    ['a whole sentence', { phrase: '', quote: '落实首违不罚。' }, '落实首违不罚。'],
  ])('begins at %s, before them', (_, words, exact) => {
    const asked = passagesAt(all, words);
    expect(asked.at).toBe(0);
    expect(exactOf(asked)).toEqual([exact, '材料后补', '三色导税', '电子营业执熙']);
    expect(asked.passages[0]?.label).toBe(exact);
  });
});
