// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { distinctReasons, Evidence, markedWords } from '@/components/measure/evidence';
import type { Evidence as EvidenceFacts, Tier } from '@/utils/matching/types';

afterEach(cleanup);

const evidence = (tier: Tier, term: string, phrase: string, quote = ''): EvidenceFacts => ({
  tier,
  term,
  phrase,
  quote,
});
const exact = evidence('exact', '容缺受理', '容缺受理');
const related = evidence('related', '容缺受理加承诺补正', '承诺补正');

describe('Evidence', () => {
  it.each([
    [exact, '原词“容缺受理”'],
    [evidence('alias', '容缺受理', '材料后补'), '同义说法“材料后补”即“容缺受理”'],
    [evidence('near', '容缺受理', '容缺授理'), '近似“容缺授理”与“容缺受理”相近'],
    [evidence('alias', '容缺受理', '容缺受理'), '同义说法“容缺受理”'],
    [related, '内容相关讲到“承诺补正”'],
    [evidence('related', '题目', ''), '内容相关'],
  ])('tells %o in words', (facts, expected) => {
    const { container } = render(<Evidence evidence={facts} />);
    expect(container.textContent).toBe(expected);
  });

  it('quotes the page only where it is asked to', () => {
    const quoted = evidence('exact', '容缺受理', '容缺受理', '推行容缺受理。');
    const { container, rerender } = render(<Evidence evidence={quoted} />);
    expect(container.querySelector('blockquote')?.textContent).toBe('推行容缺受理。');
    rerender(<Evidence evidence={quoted} quoted={false} />);
    expect(container.querySelector('blockquote')).toBeNull();
  });
});

describe('a reason with a sentence', () => {
  const quoted = evidence('alias', '容缺受理', '材料后补', '推行材料后补。');

  it.each([true, false])('leads to the page, its quote shown or not: %s', (shown) => {
    const onShow = vi.fn();
    render(<Evidence evidence={quoted} quoted={shown} onShow={onShow} />);
    fireEvent.click(screen.getByRole('button', { name: '在页面中查看：材料后补' }));
    expect(onShow).toHaveBeenCalledWith({ phrase: '材料后补', quote: '推行材料后补。' });
  });

  it.each<[string, EvidenceFacts, (() => void) | null]>([
    ['where there is no page', quoted, null],
    ['where the sentence is not known', exact, () => {}],
  ])('leads nowhere %s', (_, facts, onShow) => {
    render(<Evidence evidence={facts} onShow={onShow} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

const alias = (term: string) => evidence('alias', term, '材料后补');

describe('distinctReasons', () => {
  it.each([
    ['shared words that a term already says', [exact, evidence('related', '题', '容缺')], [exact]],
    ['none that say something else', [exact, related], [exact, related]],
    ['none where there is no term', [related], [related]],
    ['what has been said', [exact, exact, evidence('alias', '容缺受理', '材料后补')], [exact]],
    ['a wording told of once', [alias('容缺受理'), alias('告知承诺')], [alias('容缺受理')]],
  ])('leaves out %s', (_, given, expected) => {
    expect(distinctReasons(given)).toEqual(expected);
  });
});

describe('markedWords', () => {
  it('marks terms where there are any, else the words shared', () => {
    expect(markedWords([evidence('alias', '容缺受理', '材料后补'), related])).toEqual([
      '材料后补',
      '容缺受理',
    ]);
    expect(markedWords([related])).toEqual(['承诺补正']);
  });
});
