// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import type { PageText } from '@/utils/page/page-text';
import { dateNear } from '@/utils/page/publication-date';
import { readPage } from '@/utils/page/read-page';
import { cleanSource, sourceNear } from '@/utils/page/source';
import { stripSite } from '@/utils/page/title';
import { dayIn } from '@/utils/page/written-date';

const TEXT = '<p>为方便群众办事，大厅设立综合窗口，一个窗口统一收件、统一出件，群众少跑腿。</p>'.repeat(3);

function read(head: string, above = ''): PageText {
  const html = `<html><head>${head}</head><body><div>${above}</div><div>${TEXT}</div></body></html>`;
  return readPage(new DOMParser().parseFromString(html, 'text/html'));
}

const NOW = new Date('2026-06-15T04:00:00Z');

describe('a date', () => {
  it.each([
    ['2024-05-14 09:30:00', '2024-05-14'],
    ['2024年5月4日', '2024-05-04'],
    ['2024 年 5 月 4 日', '2024-05-04'],
    ['2024/5/14', '2024-05-14'],
    ['2024/5/14 09:30', '2024-05-14'],
    ['2024.05.14', '2024-05-14'],
    ['２０２４－０５－１４', '2024-05-14'],
    ['２０２４年５月１４日', '2024-05-14'],
    ['二〇二四年五月十四日', '2024-05-14'],
    ['二○二四年十月三十一日', '2024-10-31'],
    ['二零二四年十二月二十日', '2024-12-20'],
    ['二Ｏ二四年元月十日', '2024-01-10'],
    ['二〇二四年五月廿四日', '2024-05-24'],
    ['2024年五月十四日', '2024-05-14'],
    ['20240514', '2024-05-14'],
    ['20240514093000', '2024-05-14'],
    ['202405140930', '2024-05-14'],
    ['2024-05-14T08:00:00+08:00', '2024-05-14'],
    ['2024-05-13T16:30:00Z', '2024-05-14'],
    ['2024-05-13T15:59:59.999Z', '2024-05-13'],
    ['2024-05-13 16:30:00 UTC', '2024-05-14'],
    ['2024-05-13T18:30:00-05:00', '2024-05-14'],
    ['2024-05-14T00:30:00+0900', '2024-05-13'],
    ['2024-12-31T16:00:00+00:00', '2025-01-01'],
    ['20240513T163000Z', '2024-05-14'],
    ['1715650200', '2024-05-14'],
    ['1715618400000', '2024-05-14'],
    ['Mon, 13 May 2024 16:30:00 GMT', '2024-05-14'],
    ['Tue May 14 09:30:00 CST 2024', '2024-05-14'],
    ['May 14, 2024', '2024-05-14'],
    ['14 May 2024', '2024-05-14'],
    ['2024-02-29', '2024-02-29'],
    ['2026-06-15', '2026-06-15'],
    ['2026-06-16', null],
    ['2026-06-14T16:00:00Z', '2026-06-15'],
    ['2026-06-15T16:00:00Z', null],
    ['2099-01-01', null],
    ['2023-02-29', null],
    ['2024-02-31', null],
    ['二〇二四年二月三十一日', null],
    ['20240231', null],
    ['2024-13-01', null],
    ['24-05-14', null],
    ['14/05/2024', null],
    ['05-14-2024', null],
    ['5月14日', null],
    ['2024-05', null],
    ['2024051', null],
    ['123456789012', null],
    ['2024-05-01 至 2024-06-01', null],
    ['0000-00-00 00:00:00', null],
    ['1970-01-01 08:00:00', null],
    ['0', null],
    ['1899-12-30', null],
    ['共2024项', null],
    ['', null],
  ])('written %j is %j', (text, date) => {
    expect(dayIn(text, NOW)).toBe(date);
  });

  it.each<[string[], string | null]>([
    [['会议2024年1月2日召开', '发布时间：2024-05-14 来源：某报'], '2024-05-14'],
    [['报名截止日期：2024-06-30', '发布日期：2024-05-14'], '2024-05-14'],
    [['开始时间：2024-05-01', '结束时间：2024-05-31', '发布日期：2024-05-14'], '2024-05-14'],
    [['施行日期：2024-06-01 发布日期：2024-05-14'], '2024-05-14'],
    [['成文日期：2024-05-10', '发布日期：2024-05-14'], '2024-05-14'],
    [['成文日期 2024年5月10日 发布日期 2024年5月14日'], '2024-05-14'],
    [['有效时间：2024-05-10至2025-05-09', '发布时间：二〇二四年五月十四日'], '2024-05-14'],
    [['生效日期', '2024-06-01', '公开日期', '2024-05-14'], '2024-05-14'],
    [['发布日期：', '2024年5月14日'], '2024-05-14'],
    [['发布日期：20240514'], '2024-05-14'],
    [['更新时间：2024-06-02', '发布时间：2024-05-14'], '2024-05-14'],
    [['更新时间：2024-06-02', '2024-05-14 09:30'], '2024-05-14'],
    [['最后更新：2024-05-14'], '2024-05-14'],
    [['2024-05-14 09:30 来源：新华社'], '2024-05-14'],
    [['新华社2024-05-14 09:30'], '2024-05-14'],
    [['2024年5月14日09:30　来源：某报'], '2024-05-14'],
    [['2024-05-14来源：某报'], '2024-05-14'],
    [['来源：某报 2024-05-14 浏览次数：12'], '2024-05-14'],
    [['[2024-05-14]'], '2024-05-14'],
    [['2024-05-14 发布'], '2024-05-14'],
    [['发表于 2024-05-14 21:30'], '2024-05-14'],
    [['時間：2024-05-14'], '2024-05-14'],
    [['發佈日期：2024年5月14日'], '2024-05-14'],
    [['發布日期﹕2024年5月14日'], '2024-05-14'],
    [['发布时间：2024-05-13T16:30:00Z'], '2024-05-14'],
    [['发布时间：2024-02-31'], null],
    [['发布时间：2099-05-14'], null],
    [['成文日期：2024-05-10'], null],
    [['截止时间：2024-06-30 17:00'], null],
    [['截止日期', '2024-06-30'], null],
    [['截至2024年6月30日'], null],
    [['自2024年6月1日起施行'], null],
    [['2024-06-01 起施行'], null],
    [['有效期至：2024-06-30'], null],
    [['公示时间：2024-05-14至2024-05-20'], null],
    [['2024年5月1日至2024年5月31日'], null],
    [['2024-05-01 — 2024-05-31'], null],
    [['预计发布时间：2024-05-14'], null],
    [['时间：2024-05-14 14:30', '地点：市政府三楼'], null],
    [['某市2024年5月14日召开会议'], null],
    [['2024年5月14日，某市召开会议'], null],
    [['2024年5月14日新闻发布会'], null],
    [['出生日期：1985-05-14'], null],
    [['2024-05-14', '2023-01-01'], null],
    [['2023-01-01', '2024-05-14 09:30'], '2024-05-14'],
    [['24-05-14'], null],
    [[], null],
  ])('in the lines %j is %j', (lines, date) => {
    expect(dateNear(lines, NOW)).toBe(date);
  });

  it.each([
    ['meta PubDate', '<meta name="PubDate" content="2024-05-14 10:00">', '<p>2023-01-01</p>'],
    [
      'article:published_time',
      '<meta property="article:published_time" content="2024-05-14T10:00:00+08:00">',
      '',
    ],
    ['a time element', '', '<time datetime="2024-05-14">昨天</time>'],
    [
      'a time element that is not another’s',
      '',
      '<p>截止时间：<time datetime="2024-06-30">下月底</time></p><time datetime="2024-05-13T16:30:00Z">昨天</time>',
    ],
    [
      'what is marked as its publication',
      '',
      '<time itemprop="startDate" datetime="2024-06-01">下月</time><b itemprop="datePublished" content="2024-05-14">昨天</b>',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2024-05-13T16:30:00Z"}</script>',
      '',
    ],
    [
      'Baidu’s JSON-LD',
      '<script type="application/ld+json">{"pubDate": "2024-05-14T09:30:00","upDate":"2024-06-01T00:00:00"}</script>',
      '',
    ],
    ['a compact PubDate', '<meta name="PubDate" content="20240514">', ''],
    ['milliseconds', '<meta name="publishdate" content="1715618400000">', ''],
    ['a line above the text', '', '<span>发布时间：2024年5月14日</span>'],
    [
      'the next of two tags where the first is void',
      '<meta name="PubDate" content="0000-00-00"><meta name="publishdate" content="2024-05-14">',
      '',
    ],
  ])('is taken from %s', (_name, head, above) => {
    expect(read(head, above).publishedOn).toBe('2024-05-14');
  });

  it.each([
    [
      'several of JSON-LD',
      '<script type="application/ld+json">[{"datePublished":"2024-05-14"},{"datePublished":"2023-05-14"}]</script>',
      '',
    ],
    ['a deadline', '', '<p>报名截止时间：2024-06-30</p>'],
    ['a deadline marked up', '', '<p>报名截止时间：<time datetime="2024-06-30">下月底</time></p>'],
    ['what is still to come', '<meta name="PubDate" content="2999-01-01">', ''],
  ])('is not taken from %s', (_name, head, above) => {
    expect(read(head, above).publishedOn).toBeNull();
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
