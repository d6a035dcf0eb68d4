// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { contentsByName, firstMeta } from '@/utils/page/meta-tags';
import { isDataRow, isLeftOut } from '@/utils/page/page-furniture';
import { readHead } from '@/utils/page/read-head';
import { openingOf } from './skeletons';

const ALL = { tags: true, names: true };
const element = (html: string) => openingOf(html, /^<(\w+)/.exec(html)?.[1] ?? '');

describe('an element that is furniture', () => {
  it.each([
    ['<nav></nav>', true],
    ['<header></header>', true],
    ['<div role="navigation"></div>', true],
    ['<div role="article"></div>', false],
    ['<div class="comment-list"></div>', true],
    ['<div id="xgwz"></div>', true],
    ['<div class="list hot"></div>', true],
    ['<div class="hotel"></div>', false],
    ['<div class="menus"></div>', false],
    ['<div class="shadow"></div>', false],
    ['<div class="TRS_Editor share"></div>', false],
    ['<article class="related"></article>', false],
    ['<form><input></form>', true],
    [`<form>${'字'.repeat(200)}</form>`, false],
  ])('%s is left out: %s', (html, left) => {
    expect(isLeftOut(element(html), ALL, false)).toBe(left);
  });

  it('is told by its names only where these are minded', () => {
    expect(isLeftOut(element('<div class="share"></div>'), { ...ALL, names: false }, false)).toBe(false);
    expect(isLeftOut(element('<nav class="share"></nav>'), { ...ALL, names: false }, false)).toBe(true);
  });

  it('is told by its tag and role only where these are minded', () => {
    const policy = { ...ALL, tags: false };
    for (const html of ['<aside></aside>', '<header></header>', '<div role="complementary"></div>'])
      expect(isLeftOut(element(html), policy, false), html).toBe(false);
    expect(isLeftOut(element('<aside class="share"></aside>'), policy, false)).toBe(true);
  });

  it('is not the header of an article, which carries its title', () => {
    expect(isLeftOut(element('<header></header>'), ALL, true)).toBe(false);
  });

  it('is never the body, whatever its names say', () => {
    const body = openingOf('</body><body class="nav comment">', 'body');
    expect(body.label.classes).toEqual(['nav', 'comment']);
    expect(isLeftOut(body, ALL, false)).toBe(false);
  });
});

describe('a row of a table', () => {
  it.each([
    ['<td>金额</td><td>20万元</td>', true],
    ['<th>金额</th><td>20万元</td>', true],
    ['<td>只有一格</td>', false],
    ['<td>菜单</td><td><ul><li>一</li></ul></td>', false],
    ['<td>标题</td><td><h2>二</h2></td>', false],
    ['<td>里面</td><td><table><tr><td>表</td></tr></table></td>', false],
    [`<td>正文</td><td>${'长'.repeat(300)}</td>`, false],
  ])('%s holds data: %s', (cells, data) => {
    expect(isDataRow(openingOf(`<table><tr>${cells}</tr></table>`, 'tr'))).toBe(data);
  });

  it('is no other element', () => {
    expect(isDataRow(element('<div><p>金额</p><p>20万元</p></div>'))).toBe(false);
  });
});

describe('meta tags', () => {
  const tags = (head: string) =>
    contentsByName(readHead(new DOMParser().parseFromString(head, 'text/html')).metas);

  it.each([
    ['by name', '<meta name="ArticleTitle" content="甲">', '甲'],
    ['by property', '<meta property="articletitle" content="甲">', '甲'],
    ['by itemprop', '<meta itemprop=" ArticleTitle " content=" 甲\u3000乙 ">', '甲 乙'],
    ['without the markup some put there', '<meta name="articletitle" content="甲&lt;br&gt;乙">', '甲乙'],
    [
      'as the first that says something',
      '<meta name="articletitle" content=" "><meta name="articletitle" content="乙">',
      '乙',
    ],
    ['not at all where they have no content', '<meta name="articletitle">', null],
    [
      'only so far where they are endless',
      `<meta name="articletitle" content="${'长'.repeat(9_000)}">`,
      '长'.repeat(500),
    ],
  ])('are read %s', (_how, head, content) => {
    expect(firstMeta(tags(head), ['articletitle'])).toBe(content);
  });

  it('are chosen in the order of the names asked for', () => {
    const both = tags('<meta name="b" content="乙"><meta name="a" content="甲">');
    expect(firstMeta(both, ['a', 'b'])).toBe('甲');
    expect(firstMeta(both, ['c', 'b'])).toBe('乙');
    expect(firstMeta(both, ['c'])).toBeNull();
  });
});
