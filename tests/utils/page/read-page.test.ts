// @vitest-environment jsdom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_PAGE_CHARACTERS, type PageText } from '@/utils/page/page-text';
import { readPage } from '@/utils/page/read-page';

const SENTENCE = '为方便群众办事，大厅设立综合窗口，一个窗口统一收件、统一出件，群众少跑腿。';
const ARTICLE = `<p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p>`;

function read(body: string, head = ''): PageText {
  const page = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return readPage(page);
}

afterEach(() => document.body.replaceChildren());

const textsOf = (page: PageText): string[] => page.blocks.map(({ text }) => text);

describe('the blocks of a page', () => {
  it.each([
    ['paragraphs', `<div>${ARTICLE}</div>`, 3],
    ['lines parted by <br>', `<div>${SENTENCE}<br>${SENTENCE}<br><br>${SENTENCE}</div>`, 3],
    ['bare divs', `<div><div>${SENTENCE}</div><div>${SENTENCE}</div></div>`, 2],
    ['text right under the body', `${SENTENCE}<hr>${SENTENCE}`, 2],
    ['lists', `<ol><li>${SENTENCE}</li><li>${SENTENCE}</li></ol>`, 2],
    ['definition lists', `<dl><dt>综合窗口</dt><dd>${SENTENCE}</dd></dl>`, 2],
    ['preformatted lines', `<pre>${SENTENCE}\n\n${SENTENCE}</pre>`, 2],
    [
      'tables that lay out a page',
      `<table><tr><td>${SENTENCE.repeat(9)}</td><td>${SENTENCE}</td></tr></table>`,
      2,
    ],
    ['a page wrapped in one form', `<form>${ARTICLE.repeat(2)}</form>`, 6],
    ['a single short notice', `<p>因系统升级，4月5日大厅暂停对外服务，敬请谅解。</p>`, 1],
  ])('are found in %s', (_name, body, count) => {
    expect(read(body).blocks).toHaveLength(count);
  });

  it('keep text split over spans together, and white space folded', () => {
    const page = read(
      `<p>\u3000\u3000<span>容</span><span>缺</span>\u200b<b>受理</b>，&nbsp; 先办\n后补，材料齐全之后再交。</p>`,
    );
    expect(textsOf(page)).toEqual(['容缺受理， 先办 后补，材料齐全之后再交。']);
  });

  it.each([
    ['<h2>总体要求</h2>', 'heading'],
    ['<p>一、总体要求</p>', 'heading'],
    ['<p>（二）优化流程</p>', 'heading'],
    ['<p><strong>窗口怎么改</strong></p>', 'heading'],
    ['<p>（二）优化流程。各部门压减时限，精简材料。</p>', 'paragraph'],
    ['<p>一、申请人到窗口提交材料；</p>', 'paragraph'],
  ])('have a kind: %s is a %s', (line, kind) => {
    expect(read(ARTICLE + line).blocks.at(-1)?.kind).toBe(kind);
  });

  it('keep label and value of a table row in one block', () => {
    const page = read(`<div>${ARTICLE}<table><tr><td>预算金额</td><td><p>20万元</p></td></tr></table></div>`);
    expect(textsOf(page).at(-1)).toBe('预算金额 20万元');
  });
});

describe('running text, judged by where it stands', () => {
  const whole = (lines: readonly string[]) =>
    textsOf(read(`<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`));
  const plain = (line: string) => line.replace(/<[^>]*>/g, '');

  it.each([
    '依据<a>《甲县优化营商环境条例》</a>、<a>《乙市条例》</a>，制定本方案。',
    '审核：窗口推行告知承诺，材料后补。',
    '审核：2个工作日',
    '来源：申请材料由部门共享获取，不再要求企业提交。',
    '时间：每周一上午',
    '大厅张贴二维码，企业扫一扫即可评价。',
    '责任单位：县政务服务局',
    '编辑：企业信息由系统自动生成，窗口只作核对。',
    '<a>推行容缺受理</a>',
  ])('keeps, amid a text: %s', (line) => {
    expect(whole([SENTENCE, line, SENTENCE])).toEqual([SENTENCE, plain(line), SENTENCE]);
  });

  it.each([
    '审核：窗口推行告知承诺，材料后补。',
    '大厅张贴二维码，企业扫一扫即可评价。',
    '依据<a>《甲县优化营商环境条例》</a>、<a>《乙市条例》</a>，制定本方案。',
  ])('keeps, first and last: %s', (line) => {
    expect(whole([line, SENTENCE, SENTENCE])).toHaveLength(3);
    expect(whole([SENTENCE, SENTENCE, line]).at(-1)).toBe(plain(line));
  });

  it.each([
    '来源：清渡县人民政府办公室',
    '发布时间：2024-05-14 浏览次数：31',
    '审核：张三',
    '版权所有，未经授权不得转载。',
    '扫一扫在手机打开当前页',
    '<a>推行容缺受理</a>',
    '相关链接：<a>推行容缺受理</a>，<a>落实首违不罚</a>',
  ])('leaves out, at the edges: %s', (line) => {
    expect(whole([line, SENTENCE, SENTENCE, line])).toEqual([SENTENCE, SENTENCE]);
  });

  it.each(['来源：新华社', '责任编辑：张三', '分享到：微信', '<a>编辑</a>', '<a>延伸阅读：推行容缺受理</a>'])(
    'leaves out, amid a text: %s',
    (line) => {
      expect(whole([SENTENCE, line, SENTENCE])).toEqual([SENTENCE, SENTENCE]);
    },
  );

  it('keeps a list of links that a paragraph announces', () => {
    const links = ['<a>推行容缺受理</a>', '<a>落实首违不罚</a>'];
    expect(whole([SENTENCE, '经研究，现推出以下优化营商环境措施：', ...links]).slice(2)).toEqual(
      links.map(plain),
    );
    expect(whole([SENTENCE, '相关链接：', ...links])).toEqual([SENTENCE]);
  });

  it.each([
    ['aside', `<aside><h1>综合窗口</h1>${ARTICLE}</aside>`],
    ['header', `<header>${ARTICLE}</header>`],
    ['footer', `<main><footer>${ARTICLE}</footer></main>`],
    ['nav', `<nav>${ARTICLE}</nav>`],
    ['a role', `<div role="complementary">${ARTICLE}</div>`],
    ['an open dialog', `<dialog open>${ARTICLE}</dialog>`],
    ['names and a tag', `<aside class="sidebar">${ARTICLE}</aside>`],
    [
      'aside, beside a short notice',
      `<p>本站支持以多种方式访问，如有问题，请与网站管理员联系，电话见页面底部。本站每日零时更新，敬请留意，谢谢支持，欢迎再来。本站不收取任何费用。</p><aside>${ARTICLE.repeat(6)}</aside>`,
    ],
  ])('reads an article inside %s', (_what, body) => {
    expect(textsOf(read(`<ul><li><a href="/">首页</a></li></ul>${body}`))).toContain(SENTENCE);
  });

  it.each([
    ['pre-wrap', 'div', 'white-space: pre-wrap'],
    ['pre-line', 'section', 'white-space:pre-line'],
    ['pre', 'p', 'white-space:pre'],
  ])('has a block for each line of %s', (_what, tag, style) => {
    const page = read(
      `<${tag} style="${style}">${SENTENCE}\n审核：窗口推行告知承诺，材料后补。\n\n${SENTENCE}</${tag}>`,
    );
    expect(page.blocks).toHaveLength(3);
  });
});

describe('left out of a page', () => {
  const noise = '这里是别的内容，和正文没有关系，不应当被读到。';
  it.each([
    ['nav', `<nav><p>${noise}</p></nav>`],
    ['a site header', `<header><p>${noise}</p></header>`],
    ['the footer', `<footer><p>${noise}</p></footer>`],
    ['an aside', `<aside><p>${noise}</p></aside>`],
    ['scripts', `<script>var a = '${noise}'</script>`],
    ['templates', `<template><p>${noise}</p></template>`],
    ['hidden elements', `<p hidden>${noise}</p>`],
    ['display: none', `<p style="color:red; DISPLAY : none">${noise}</p>`],
    ['visibility: hidden', `<p style="visibility:hidden">${noise}</p>`],
    ['comments', `<div class="comment-list"><p>${noise}</p></div>`],
    ['related links', `<div id="related"><p>${noise}</p></div>`],
    ['share bars', `<div class="bdsharebuttonbox"><p>${noise}</p></div>`],
    ['search forms', `<form><label>${noise}</label></form>`],
    ['closed dialogs', `<dialog><p>${noise}</p></dialog>`],
    ['lists of links', `<p><a href="#">${noise}</a></p>`],
    ['what follows 相关阅读', `<h3>相关阅读</h3><p>${noise}</p>`],
    ['the line of the editor', '<p>（责任编辑：别的内容）</p>'],
    ['the line of the copyright', '<p>版权所有，别的内容，未经授权不得转载。</p>'],
  ])('is %s', (_name, body) => {
    const text = textsOf(read(`<div>${ARTICLE}${body}</div>`)).join();
    expect(text).toContain(SENTENCE);
    expect(text).not.toContain('别的内容');
  });

  it('is nothing of a main text that calls itself share', () => {
    expect(read(`<div class="share">${ARTICLE}</div>`).blocks).toHaveLength(3);
  });

  it('is everything on a page that only lists links', () => {
    const links = '<li><a href="#">关于印发优化营商环境工作方案的通知，各乡镇各部门</a> 2024-05-14</li>';
    expect(read(`<ul>${links.repeat(40)}</ul>`, '<title>通知公告_某县政府网</title>')).toMatchObject({
      title: '通知公告',
      blocks: [],
    });
  });

  it('is what style sheets hide, where the browser can tell', () => {
    document.body.innerHTML = `${ARTICLE}<p id="off">${SENTENCE}别的内容</p>`;
    const shown = vi.fn(function shown(this: Element) {
      return this.id !== 'off';
    });
    for (const element of document.querySelectorAll('p')) element.checkVisibility = shown;
    expect(readPage(document).blocks).toHaveLength(3);
  });

  it('is nothing for its style in a document that is not on screen, where all would be called hidden', () => {
    const page = new DOMParser().parseFromString(ARTICLE, 'text/html');
    for (const element of page.querySelectorAll('p')) element.checkVisibility = () => false;
    expect(readPage(page).blocks).toHaveLength(3);
  });
});

describe('the main text', () => {
  it('is taken from the container of a government CMS, not from a longer sidebar', () => {
    const page = read(
      `<div><p>${'旁边的长文，另有来历，与此无关。'.repeat(8)}</p></div><div id="zoom">${ARTICLE}</div>`,
    );
    expect(textsOf(page)).toEqual([SENTENCE, SENTENCE, SENTENCE]);
  });

  it.each([
    ['摘要：把分散的审批集中到一个窗口，一支队伍审核，一枚印章管到底，群众少跑腿，企业少等待。', true],
    ['2024-05-14 10:20 阅读 1644', false],
  ])('begins with the summary above its container: %s (%s)', (line, isSummary) => {
    const page = read(
      `<h1>综合窗口改革纪实</h1><div class="lead">${line}</div><div id="zoom">${ARTICLE}</div>`,
      '<title>综合窗口改革纪实</title>',
    );
    expect(textsOf(page)).toEqual([...(isSummary ? [line] : []), SENTENCE, SENTENCE, SENTENCE]);
  });

  it('has no summary where no title stands above', () => {
    const page = read(
      `<div>${'上面的另一件事，与正文没有什么关系。'.repeat(3)}</div><div id="zoom">${ARTICLE.repeat(3)}</div>`,
    );
    expect(textsOf(page)).toHaveLength(9);
  });

  it('is looked for in open shadow roots where the document has none', () => {
    const host = document.createElement('news-body');
    host.attachShadow({ mode: 'open' }).innerHTML = `<h1>大厅设立综合窗口的做法</h1>${ARTICLE}`;
    document.body.append(host);
    expect(readPage(document)).toMatchObject({ title: '大厅设立综合窗口的做法', blocks: { length: 3 } });
    host.remove();
  });

  it('is looked for in frames of the same origin where the document has none', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = ARTICLE;
    expect(readPage(document).blocks).toHaveLength(3);
    frame.remove();
  });

  it('leaves the page as it was', () => {
    document.body.innerHTML = ARTICLE;
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is cut at the limit, and says so', () => {
    const page = read(`<p>${SENTENCE}</p>`.repeat(MAX_PAGE_CHARACTERS / 30));
    const characters = textsOf(page).reduce((sum, text) => sum + text.length, 0);
    expect(page.truncated).toBe(true);
    expect(characters).toBeLessThanOrEqual(MAX_PAGE_CHARACTERS);
    expect(characters).toBeGreaterThan(MAX_PAGE_CHARACTERS - SENTENCE.length);
  });
});

describe('an unusual page', () => {
  const parsed = (source: string, type: DOMParserSupportedType) =>
    readPage(new DOMParser().parseFromString(source, type));

  it('with nothing but a head has a title and no text', () => {
    const page = parsed('<html><head><title>综合窗口改革纪实</title></head></html>', 'text/html');
    expect(page).toMatchObject({ title: '综合窗口改革纪实', blocks: [], truncated: false });
  });

  it('whose body was taken away is read as nothing', () => {
    const page = new DOMParser().parseFromString(ARTICLE, 'text/html');
    page.body.remove();
    expect(readPage(page).blocks).toEqual([]);
  });

  it('of XML is read by its text', () => {
    const page = parsed(`<feed><entry><summary>${SENTENCE}</summary></entry></feed>`, 'application/xml');
    expect(textsOf(page)).toEqual([SENTENCE]);
  });

  it('of broken XML is no error', () => {
    expect(() => parsed(`<feed><entry>${SENTENCE}`, 'application/xml')).not.toThrow();
  });

  it('of XHTML is read as HTML is', () => {
    const source = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>综合窗口改革纪实</title></head>
      <body><h1>综合窗口改革纪实</h1>${ARTICLE}<nav><p>别的内容，不应当被读到。</p></nav></body></html>`;
    expect(parsed(source, 'application/xhtml+xml')).toMatchObject({
      title: '综合窗口改革纪实',
      blocks: { length: 3 },
    });
  });

  it('of plain text, as browsers show it, has a block for each line', () => {
    const lines = `一、总体要求\r\n\r\n　　${SENTENCE}\r\n　　${SENTENCE}`;
    const page = read(`<pre style="word-wrap: break-word; white-space: pre-wrap;">${lines}</pre>`);
    expect(page.blocks).toEqual([
      { kind: 'heading', text: '一、总体要求' },
      { kind: 'paragraph', text: SENTENCE },
      { kind: 'paragraph', text: SENTENCE },
    ]);
  });

  it('with comments in its source is read without them', () => {
    const page = read(
      `<!-- 别的内容 --><div>${ARTICLE}<p>窗口<!-- 别的内容 -->统一收件，一次办结。</p></div>`,
    );
    expect(textsOf(page).at(-1)).toBe('窗口统一收件，一次办结。');
    expect(textsOf(page).join()).not.toContain('别的内容');
  });

  it('without a single line is empty, not an error', () => {
    expect(read('')).toMatchObject({ title: '', blocks: [], truncated: false });
  });
});

describe('a hostile page', () => {
  /** jsdom is some ten times slower than a browser; a quadratic walk would take minutes. */
  const LIMIT_MS = 8000;

  it('of 100,000 nodes is read in time', () => {
    const page = new DOMParser().parseFromString(`<div><i>办，</i></div>`.repeat(33_000), 'text/html');
    const start = performance.now();
    readPage(page);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  }, 60_000);

  it('of one line of 200,001 characters is cut', () => {
    const page = read(`<p>${'办，'.repeat(MAX_PAGE_CHARACTERS / 2)}多</p>`);
    expect(page.truncated).toBe(true);
    expect(textsOf(page).map(({ length }) => length)).toEqual([MAX_PAGE_CHARACTERS]);
  });

  it('of exactly 200,000 characters is not', () => {
    const page = read(`<p>${'办，'.repeat(MAX_PAGE_CHARACTERS / 2)}</p>`);
    expect(page.truncated).toBe(false);
    expect(textsOf(page).map(({ length }) => length)).toEqual([MAX_PAGE_CHARACTERS]);
  });

  it('whose attributes are megabytes long is read in time', () => {
    const long = 'x '.repeat(500_000);
    const start = performance.now();
    const page = read(`<div class="${long}" id="${long}" style="${long}">${ARTICLE}</div>`);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
    expect(page.blocks).toHaveLength(3);
  }, 60_000);

  it('of white space only, a million characters of it, is read in time', () => {
    const start = performance.now();
    expect(
      read(`<p>${' \u3000'.repeat(500_000)}</p>`, `<title>${' '.repeat(500_000)}</title>`).blocks,
    ).toEqual([]);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  }, 60_000);
});
