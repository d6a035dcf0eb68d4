import { describe, expect, it } from 'vitest';
import { CITATION_FORMS, type CitationForm, citationsIn } from '@/utils/snippets/citation-forms';
import type { Snippet } from '@/utils/snippets/snippet';
import { measureSnippet, passageSnippet } from '../export/sample-snippets';

const measure = measureSnippet('m', {
  title: '三色导税',
  summary: '分三色袖标',
  caseTitle: '落实《条例》',
  section: '改革',
});
const passage = passageSnippet('p', '推行“容缺受理”。\n限期补正。', {
  title: '实施意见',
  url: 'http://www.gov.cn/1.htm',
});

const citationIn = (form: CitationForm, snippet: Snippet) => citationsIn(form, [snippet]);

describe('the citation of one', () => {
  it.each([
    [
      'plain',
      measure,
      '三色导税。分三色袖标。（来源：《落实〈条例〉》，XX县，“改革”；他山·优化营商环境材料汇编）',
    ],
    [
      'markdown',
      measure,
      '> **三色导税。** 分三色袖标。\n>\n> ——《落实〈条例〉》，XX县，“改革”；他山·优化营商环境材料汇编',
    ],
    [
      'gbt7714',
      measure,
      '三色导税。分三色袖标。[1]\n\n[1] XX县. 落实《条例》[G]//他山·优化营商环境材料汇编: 改革.',
    ],
    [
      'markdown',
      passage,
      '> 推行“容缺受理”。\n>\n> 限期补正。\n>\n> ——[实施意见](<http://www.gov.cn/1.htm>)，中国政府网，2024年5月4日',
    ],
    [
      'gbt7714',
      passage,
      '“推行‘容缺受理’。\n“限期补正。”[1]\n\n[1] 中国政府网. 实施意见[EB/OL]. (2024-05-04)[2024-05-20]. http://www.gov.cn/1.htm.',
    ],
  ] as const)('%s', (form, snippet, text) => {
    expect(citationIn(form, snippet)).toEqual({ text, html: null });
  });

  it.each([
    [
      measure,
      '<p><b>三色导税。</b>分三色袖标。（来源：《落实〈条例〉》，XX县，“改革”；他山·优化营商环境材料汇编）</p>',
    ],
    [
      passage,
      '<p>“推行‘容缺受理’。</p><p>“限期补正。”（<a href="http://www.gov.cn/1.htm">实施意见</a>，中国政府网，2024年5月4日）</p>',
    ],
  ])('rich text has the plain text beside it', (snippet, html) => {
    const { text } = citationIn('plain', snippet);
    expect(citationIn('rich', snippet)).toEqual({ text, html });
  });
});

it.each(CITATION_FORMS)('a host is no name of a site: %s', (form) => {
  const unnamed = passageSnippet('p', '一', { url: 'http://www.a.cn/1', site: 'www.a.cn', title: '意见' });
  const { text, html } = citationIn(form, unnamed);
  expect(`${text}${html}`.replaceAll('http://www.a.cn/1', '')).not.toContain('www.a.cn');
});

describe('what a page says', () => {
  const hostile = passageSnippet('p', '<img src=x onerror=alert(1)> *强调*', {
    title: '"><script>',
    url: 'javascript:alert(1)',
    site: '[站](x)',
  });

  it('is shown as it is in rich text, and no link leads out of the web', () => {
    const { html } = citationIn('rich', hostile);
    expect(html).toBe(
      '<p>“&lt;img src=x onerror=alert(1)&gt; *强调*”（&quot;&gt;&lt;script&gt;，[站](x)，2024年5月4日）</p>',
    );
  });

  it('is shown as it is in Markdown', () => {
    expect(citationIn('markdown', hostile).text).toBe(
      '> \\<img src=x onerror=alert(1)\\> \\*强调\\*\n>\n> ——"\\>\\<script\\>，\\[站\\](x)，2024年5月4日',
    );
  });

  it('may lack a title: then the address is shown', () => {
    const untitled = passageSnippet('p', '一', { title: '', url: 'http://a.cn/x?b=1&c=2' });
    expect(citationIn('rich', untitled).html).toContain(
      '<a href="http://a.cn/x?b=1&amp;c=2">http://a.cn/x?b=1&amp;c=2</a>',
    );
  });
});

describe('citationsIn', () => {
  const again = passageSnippet('q', '再次', { title: '实施意见', url: 'http://www.gov.cn/1.htm' });

  it.each(['plain', 'markdown'] as const)('%s sets them apart by an empty line', (form) => {
    const each = [measure, passage].map((snippet) => citationIn(form, snippet).text);
    expect(citationsIn(form, [measure, passage]).text).toBe(each.join('\n\n'));
  });

  it('numbers sources, each once', () => {
    const { text } = citationsIn('gbt7714', [passage, measure, again]);
    expect(text.match(/\[\d+\]/g)).toEqual(['[1]', '[2]', '[1]', '[1]', '[2]']);
    expect(text.endsWith('汇编: 改革.')).toBe(true);
  });

  it.each(CITATION_FORMS)('%s of none is empty', (form) => {
    expect(citationsIn(form, []).text).toBe('');
  });
});
