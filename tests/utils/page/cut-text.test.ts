// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutText } from '@/utils/page/cut-text';
import { marksOf } from './skeletons';

const cut = (body: string) => cutText(marksOf(body), { tags: true, names: true });

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

  it.each([
    ['依据<a>《甲县优化营商环境条例》</a>、<a>《乙市条例》</a>，制定本方案。', false],
    ['<a>《甲条例》</a>第三条规定的情形，按照<a>《乙办法》</a>办理。', false],
    ['<a>推行容缺受理</a>', true],
    ['相关链接：<a>推行容缺受理</a>，<a>首违不罚</a>。', true],
    ['<a>首页</a> &gt; <a>政务公开</a> &gt; <a>文件</a>', true],
    ['<a>甲县推行容缺受理，群众少跑腿</a> 2024-05-14', true],
    ['<a>甲县</a>；<a>乙市</a>；<a>丙区</a>', true],
  ])('tells a list of links from a sentence with links: %s', (html, isLinks) => {
    expect(cut(`<p>${html}</p>`).blocks[0]?.isLinks).toBe(isLinks);
  });

  it('takes an <a> around half a page, which was never closed, for no link', () => {
    const { blocks } = cut(`<a name="top">${`<p>${'窗口统一收件。'.repeat(40)}</p>`.repeat(2)}`);
    expect(blocks.map(({ linkCharacters }) => linkCharacters)).toEqual([0, 0]);
  });
});
