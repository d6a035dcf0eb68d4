import { describe, expect, it } from 'vitest';
import { headingPart } from '@/utils/drafts/create-draft';
import { endOfBlock, namedSnippets, outlineRows } from '@/utils/drafts/outline';
import { draftOf } from './drafts-sample';

describe('an outline', () => {
  it.each([
    ['#甲 @a ##乙 @b #丙', 0, 4],
    ['#甲 @a ##乙 @b #丙', 2, 4],
    ['#甲 @a ##乙 @b #丙', 4, 5],
    ['#甲 @a ##乙 @b #丙', 1, 2],
    ['##甲 ###乙 丁 ##丙', 0, 3],
    ['甲', 0, 1],
  ])('of %s: what begins at %i ends before %i', (lines, at, end) => {
    expect(endOfBlock(draftOf(lines).parts, at)).toBe(end);
  });

  it('numbers headings as they will be exported, and nothing else', () => {
    const { parts } = draftOf('头 #甲 ##乙 @a ##丙 ###丁 ####戊 #己 ##庚');
    expect(outlineRows(parts).map(({ number }) => number)).toEqual([
      null,
      '一、',
      '（一）',
      null,
      '（二）',
      '1.',
      '（1）',
      '二、',
      '（一）',
    ]);
  });

  it('counts no heading without words, since it is not exported', () => {
    const parts = [headingPart('a', 1, '甲'), headingPart('b', 1, ' '), headingPart('c', 1, '丙')];
    expect(outlineRows(parts).map(({ number }) => number)).toEqual(['一、', null, '二、']);
  });

  it('says how deep each part stands', () => {
    const { parts } = draftOf('头 #甲 文 ###乙 @a');
    expect(outlineRows(parts).map(({ depth }) => depth)).toEqual([0, 1, 1, 3, 3]);
  });

  it('knows the snippets it names, each once', () => {
    const draft = draftOf('@a #甲 @b');
    const again = { ...draft, parts: [...draft.parts, { ...draft.parts[0], id: 'again' } as never] };
    expect([...namedSnippets(again)]).toEqual(['kept-a', 'kept-b']);
  });
});
