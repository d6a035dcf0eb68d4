// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutText } from '@/utils/page/cut-text';
import { marksOf } from './skeletons';

const cut = (body: string) => cutText(marksOf(body), 'mind-names');

describe('cutting text', () => {
  it('gives each element the blocks inside it, parents first', () => {
    const { regions, blocks } = cut('<div>一<p>二</p></div><p>三</p>');
    expect(blocks).toHaveLength(3);
    expect(regions.map(({ label, start, end }) => [label.tag, start, end])).toEqual([
      ['body', 0, 3],
      ['div', 0, 2],
      ['p', 1, 2],
      ['p', 2, 3],
    ]);
  });

  it('counts the characters that stand in links', () => {
    expect(cut('<p>详见<a href="#">事项 清单</a>。</p>').blocks[0]).toMatchObject({ linkCharacters: 4 });
  });

  it('takes an <a> around half a page, which was never closed, for no link', () => {
    const { blocks } = cut(`<a name="top">${`<p>${'窗口统一收件。'.repeat(40)}</p>`.repeat(2)}`);
    expect(blocks.map(({ linkCharacters }) => linkCharacters)).toEqual([0, 0]);
  });
});
