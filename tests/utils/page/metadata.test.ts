// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import type { PageText } from '@/utils/page/page-text';
import { dateNear, parseDate } from '@/utils/page/publication-date';
import { readPage } from '@/utils/page/read-page';
import { cleanSource, sourceNear } from '@/utils/page/source';
import { stripSite } from '@/utils/page/title';

const TEXT = '<p>为方便群众办事，大厅设立综合窗口，一个窗口统一收件、统一出件，群众少跑腿。</p>'.repeat(3);

function read(head: string, above = ''): PageText {
  const html = `<html><head>${head}</head><body><div>${above}</div><div>${TEXT}</div></body></html>`;
  return readPage(new DOMParser().parseFromString(html, 'text/html'));
}

describe('a date', () => {
  it.each([
    ['2024-05-14 09:30:00', '2024-05-14'],
    ['2024年5月4日', '2024-05-04'],
    ['2024/5/14', '2024-05-14'],
    ['2024.05.14', '2024-05-14'],
    ['2024-05-14T08:00:00+08:00', '2024-05-14'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['0000-00-00 00:00:00', null],
    ['1970-01-01 08:00:00', null],
    ['1899-12-30', null],
    ['共2024项', null],
    ['', null],
  ])('written %j is %j', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it('with a label goes before one without', () => {
    expect(dateNear(['会议2024年1月2日召开', '发布时间：2024-05-14 来源：某报'])).toBe('2024-05-14');
  });

  it.each([
    ['meta PubDate', '<meta name="PubDate" content="2024-05-14 10:00">', '<p>2023-01-01</p>'],
    [
      'article:published_time',
      '<meta property="article:published_time" content="2024-05-14T10:00:00+08:00">',
      '',
    ],
    ['a time element', '', '<time datetime="2024-05-14">昨天</time>'],
    ['a line above the text', '', '<span>发布时间：2024年5月14日</span>'],
    [
      'the next of two tags where the first is void',
      '<meta name="PubDate" content="0000-00-00"><meta name="publishdate" content="2024-05-14">',
      '',
    ],
  ])('is taken from %s', (_name, head, above) => {
    expect(read(head, above).publishedOn).toBe('2024-05-14');
  });

  it('is not taken from the clock in a header', () => {
    expect(read('', '<div>今天是2025年3月1日 星期六</div>').publishedOn).toBeNull();
  });
});

describe('a source', () => {
  it.each([
    [['来源：某县日报'], '某县日报'],
    [['2024-05-14　信息来源:县财政局　浏览次数：12'], '县财政局'],
    [['來源：某市時報'], '某市時報'],
    [['来源：', '某县日报'], '某县日报'],
    [['来源： 作者：张三'], null],
    [['资金来源于财政'], null],
    [[], null],
  ])('in lines %j is %j', (lines, source) => {
    expect(sourceNear(lines)).toBe(source);
  });

  it('in a meta tag is freed from its label', () => {
    expect(cleanSource('来源：某县日报')).toBe('某县日报');
    expect(cleanSource('')).toBeNull();
    expect(cleanSource(null)).toBeNull();
  });
});

describe('a title', () => {
  it.each([
    ['某县优化营商环境工作方案_政府文件_某县人民政府', '某县优化营商环境工作方案'],
    ['某县推行容缺受理的做法-某某新闻网', '某县推行容缺受理的做法'],
    ['某县推行容缺受理的做法 - 某某在线', '某县推行容缺受理的做法'],
    ['某县推行容缺受理的做法--时政--人民网', '某县推行容缺受理的做法'],
    ['1-10月全县投资增长一成', '1-10月全县投资增长一成'],
    ['一周观察 | 从窗口改革看服务', '一周观察 | 从窗口改革看服务'],
  ])('of the document %j is %j', (whole, title) => {
    expect(stripSite(whole, '')).toBe(title);
  });

  it.each([
    [
      'ArticleTitle, without markup',
      '<title>某网</title><meta name="ArticleTitle" content="综合窗口&lt;br&gt;改革方案">',
      '',
      '综合窗口改革方案',
    ],
    [
      'og:title',
      '<title>某网</title><meta property="og:title" content="综合窗口改革纪实">',
      '',
      '综合窗口改革纪实',
    ],
    [
      'the headline that the document title begins with',
      '<title>综合窗口改革 - 一线见闻 - 某站</title>',
      '<h1>综合窗口改革 - 一线见闻</h1>',
      '综合窗口改革 - 一线见闻',
    ],
    [
      'the headline that the document title cuts off',
      '<title>综合窗口改革一线...</title>',
      '<h1>综合窗口改革一线见闻</h1>',
      '综合窗口改革一线见闻',
    ],
    [
      'the headline where the document names only the site',
      '<title>某县人民政府</title>',
      '<h2>综合窗口改革一线见闻</h2>',
      '综合窗口改革一线见闻',
    ],
  ])('is taken from %s', (_name, head, above, title) => {
    expect(read(head, above).title).toBe(title);
  });

  it('is not repeated among the blocks', () => {
    const page = read('<title>综合窗口改革纪实</title>', '<h1>综合窗口改革纪实</h1>');
    expect(page.blocks.map(({ text }) => text)).not.toContain('综合窗口改革纪实');
  });
});

describe('a site', () => {
  it('has the name it gives itself, or its host', () => {
    expect(read('<meta name="SiteName" content="某县人民政府">').site).toBe('某县人民政府');
    expect(readPage(document).site).toBe(new URL(document.URL).hostname);
  });
});
