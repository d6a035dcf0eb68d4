// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { documentOfDraft } from '@/utils/export/document-of-draft';
import type { ExportDocument } from '@/utils/export/export-document';
import { wordFile } from '@/utils/export/word-file';
import { passageSnippet, SAMPLE_DRAFT, SAMPLE_SNIPPETS } from './sample-snippets';
import { unzip } from './unzip';
import { childOrder } from './word-order';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

async function partsOf(document: ExportDocument): Promise<Map<string, Document>> {
  const parts = [...unzip(await wordFile(document, {}))];
  return new Map(
    parts.map(([name, text]) => [name, new DOMParser().parseFromString(text, 'application/xml')]),
  );
}

const kept = new Map(SAMPLE_SNIPPETS.map((snippet) => [snippet.id, snippet]));
const sample = documentOfDraft('XX市优化营商环境工作方案', SAMPLE_DRAFT, kept, true);
let parts: Map<string, Document>;
beforeAll(async () => {
  parts = await partsOf(sample);
});

const part = (name: string): Document => {
  const found = parts.get(name);
  if (!found) throw new Error(`${name} is missing`);
  return found;
};
const all = (node: Document | Element, name: string) => [...node.getElementsByTagNameNS(W, name)];
const value = (element: Element | undefined, name = 'val') => element?.getAttributeNS(W, name) ?? null;
const styleOf = (id: string) =>
  all(part('word/styles.xml'), 'style').find((style) => value(style, 'styleId') === id);
const inStyle = (id: string, element: string, attribute?: string) => {
  const style = styleOf(id);
  return style ? value(all(style, element)[0], attribute) : null;
};

describe('the parts of the file', () => {
  it('are well formed', () => {
    const broken = [...parts].filter(([, xml]) => xml.getElementsByTagName('parsererror').length > 0);
    expect(broken).toEqual([]);
    expect(parts.size).toBeGreaterThan(10);
  });

  it('have their children in the order of the schema', () => {
    let checked = 0;
    for (const [name, xml] of parts)
      for (const element of xml.getElementsByTagName('*')) {
        const order = childOrder(element.tagName);
        if (!order) continue;
        checked += 1;
        const places = [...element.children].map((child) => order.indexOf(child.tagName));
        expect(places, `${name}: ${element.outerHTML.slice(0, 200)}`).toEqual(
          [...places].sort((a, b) => a - b),
        );
        expect(places, `${name}: ${element.tagName}`).not.toContain(-1);
      }
    expect(checked).toBeGreaterThan(50);
  });

  it('declare every extension they let older readers pass over', () => {
    const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
    const passedOver = [...parts].flatMap(([name, xml]) => {
      const prefixes = xml.documentElement.getAttributeNS(MC, 'Ignorable')?.split(' ') ?? [];
      return prefixes.map((prefix) => [name, prefix, xml.documentElement.lookupNamespaceURI(prefix)]);
    });
    expect(passedOver.length).toBeGreaterThan(0);
    expect(passedOver.filter(([, , namespace]) => namespace === null)).toEqual([]);
  });

  it('lead to parts and relations that are there', () => {
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const relation of xml.getElementsByTagName('Relationship'))
        if (relation.getAttribute('TargetMode') !== 'External')
          expect(parts.has(folder + relation.getAttribute('Target')), `${name}: ${relation.outerHTML}`).toBe(
            true,
          );
      const ids = [...xml.getElementsByTagName('Relationship')].map((relation) =>
        relation.getAttribute('Id'),
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('name each style once, and use none that is not there', () => {
    const ids = all(part('word/styles.xml'), 'style').map((style) => value(style, 'styleId'));
    expect(new Set(ids).size).toBe(ids.length);
    const used = ['word/document.xml', 'word/footnotes.xml', 'word/footer1.xml', 'word/footer2.xml'].flatMap(
      (name) => ['pStyle', 'rStyle'].flatMap((kind) => all(part(name), kind).map((style) => value(style))),
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('say nothing of the reader or the computer', () => {
    const core = part('docProps/core.xml').documentElement;
    expect([...core.children].map(({ tagName }) => tagName)).toEqual([
      'dc:title',
      'cp:revision',
      'dcterms:created',
      'dcterms:modified',
    ]);
    expect(core.children[0]?.textContent).toBe('XX市优化营商环境工作方案');
    expect(part('docProps/app.xml').documentElement.children).toHaveLength(0);
  });
});

describe('the layout', () => {
  it('is A4 with the margins of GB/T 9704, 22 lines a page', () => {
    const [section] = all(part('word/document.xml'), 'sectPr');
    const [size, margins, grid] = ['pgSz', 'pgMar', 'docGrid'].map(
      (name) => section && all(section, name)[0],
    );
    expect([value(size, 'w'), value(size, 'h')]).toEqual(['11906', '16838']);
    const millimetres = ['top', 'bottom', 'left', 'right'].map(
      (side) => Math.round((Number(value(margins, side)) / 20 / 72) * 25.4 * 10) / 10,
    );
    expect(millimetres).toEqual([37, 35, 28, 26]);
    expect(value(grid, 'linePitch')).toBe('560');
  });

  it('has no grid that would set lines of footnotes, page numbers and titles as far apart as those of the text', () => {
    const [grid] = all(part('word/document.xml'), 'docGrid');
    expect(value(grid, 'type')).toBe('default');
  });

  it('fills pages to the last line', () => {
    const paragraphs = all(part('word/document.xml'), 'p');
    expect(paragraphs.length).toBeGreaterThan(10);
    for (const paragraph of paragraphs)
      expect(value(all(paragraph, 'widowControl')[0]), paragraph.textContent ?? '').toBe('false');
  });

  it.each([
    ['Title', '方正小标宋简体', '44', '700', null],
    ['BodyText', '仿宋_GB2312', '32', '560', '200'],
    ['Quote', '仿宋_GB2312', '32', '560', '200'],
    ['Heading1', '黑体', '32', '560', '200'],
    ['Heading2', '楷体_GB2312', '32', '560', '200'],
    ['Heading3', '仿宋_GB2312', '32', '560', '200'],
    ['Heading4', '仿宋_GB2312', '32', '560', '200'],
    ['Footer', '宋体', '28', '240', null],
    ['FootnoteText', '仿宋_GB2312', '21', '240', null],
  ])('sets %s in %s', (id, face, size, line, firstLine) => {
    for (const script of ['eastAsia', 'ascii', 'hAnsi']) expect(inStyle(id, 'rFonts', script)).toBe(face);
    expect(inStyle(id, 'sz')).toBe(size);
    expect(inStyle(id, 'spacing', 'line')).toBe(line);
    expect(inStyle(id, 'ind', 'firstLineChars')).toBe(firstLine);
  });

  it.each([
    ['Heading1', '0', 'false'],
    ['Heading2', '1', 'false'],
    ['Heading3', '2', 'false'],
    ['Heading4', '3', 'false'],
  ])('%s stands at its level of the outline, told by its face alone', (id, level, bold) => {
    expect(inStyle(id, 'outlineLvl')).toBe(level);
    expect(inStyle(id, 'b')).toBe(bold);
  });

  it('is Chinese, with a face for Chinese wherever no style names one; words of letters and numbers stay whole', () => {
    const [defaults] = all(part('word/styles.xml'), 'docDefaults');
    expect(defaults && value(all(defaults, 'lang')[0], 'eastAsia')).toBe('zh-CN');
    expect(defaults && value(all(defaults, 'lang')[0])).toBe('en-US');
    expect(defaults && value(all(defaults, 'rFonts')[0], 'eastAsia')).toBe('仿宋_GB2312');
  });

  it('numbers odd pages at the right and even ones at the left', () => {
    expect(all(part('word/settings.xml'), 'evenAndOddHeaders')).toHaveLength(1);
    const footers = all(part('word/document.xml'), 'footerReference').map((footer) => value(footer, 'type'));
    expect(footers).toEqual(['default', 'even']);
    const sides = ['word/footer1.xml', 'word/footer2.xml'].map((name) => {
      const [indent, alignment] = ['ind', 'jc'].map((element) => all(part(name), element)[0]);
      const text = all(part(name), 'r')
        .map(({ textContent }) => textContent)
        .join('');
      return [value(alignment), value(indent, 'right') ?? value(indent, 'left'), text];
    });
    expect(sides).toEqual([
      ['right', '280', '— 1 —'],
      ['left', '280', '— 1 —'],
    ]);
  });

  it('says what stands in for each face', () => {
    const fonts = all(part('word/fontTable.xml'), 'font');
    const faces = new Set(all(part('word/styles.xml'), 'rFonts').map((font) => value(font, 'eastAsia')));
    expect(new Set(fonts.map((font) => value(font, 'name')))).toEqual(faces);
    expect(fonts.every((font) => value(all(font, 'altName')[0])?.includes(','))).toBe(true);
  });
});

describe('the text', () => {
  it('stands in paragraphs of the style of what it is', () => {
    const paragraphs = all(part('word/document.xml'), 'p').slice(0, 7);
    expect(paragraphs.map((one) => [value(all(one, 'pStyle')[0]), one.textContent?.slice(0, 8)])).toEqual([
      ['Title', 'XX市优化营商环'],
      ['BodyText', '为持续优化营商环'],
      ['Heading1', '一、总体要求'],
      ['Heading2', '（一）工作目标'],
      ['Heading3', '1.压减时限'],
      ['Heading4', '（1）容缺受理'],
      ['BodyText', '容缺受理加承诺补'],
    ]);
  });

  it('has a footnote of its own for each reference, with the source and a link to the page', () => {
    const references = all(part('word/document.xml'), 'footnoteReference').map((one) => value(one, 'id'));
    const notes = all(part('word/footnotes.xml'), 'footnote').filter((note) => value(note, 'type') === null);
    expect(references).toEqual(['1', '2', '3', '4']);
    expect(notes.map((note) => value(note, 'id'))).toEqual(references);
    expect(notes.map(({ textContent }) => textContent?.trim())).toEqual([
      'XX市. XX市持续优化营商环境让高质量发展更具韧性[G]//他山·优化营商环境材料汇编.',
      'XX县. XX县税务局：“四举措”优化营商环境[G]//他山·优化营商环境材料汇编: 刀刃向内改革激发市场活力.',
      ...Array(2).fill(
        '中国政府网. 关于进一步优化营商环境的实施意见[EB/OL]. (2024-05-04)[2024-05-20]. http://www.gov.cn/zhengce/1.htm.',
      ),
    ]);
  });

  it('sets footnotes apart by lines that bear no mark of a footnote, which Word would offer to repair', () => {
    const lines = ['footnote', 'endnote'].flatMap((kind) =>
      all(part(`word/${kind}s.xml`), kind).filter((note) => value(note, 'type') !== null),
    );
    expect(lines.map((line) => [value(line, 'id'), value(line, 'type')])).toEqual([
      ['-1', 'separator'],
      ['0', 'continuationSeparator'],
      ['-1', 'separator'],
      ['0', 'continuationSeparator'],
    ]);
    for (const line of lines) {
      const drawn = all(line, 'r').flatMap((run) => [...run.children]);
      expect(drawn.map(({ localName }) => localName)).toEqual([value(line, 'type')]);
    }
  });

  it('links to each address once', () => {
    const links = [...part('word/_rels/footnotes.xml.rels').getElementsByTagName('Relationship')];
    expect(links.map((link) => link.getAttribute('Target'))).toEqual(['http://www.gov.cn/zhengce/1.htm']);
    expect(all(part('word/footnotes.xml'), 'hyperlink')).toHaveLength(2);
  });

  it('holds whatever a page says, and links nowhere but to the web', async () => {
    const hostile = passageSnippet('p', '<w:p/> & \u0000\u000b\ud800 ]]>', {
      title: '\u0001',
      url: 'javascript:alert(1)',
    });
    const draft = { ...SAMPLE_DRAFT, parts: [{ kind: 'snippet' as const, id: 'a', snippetId: 'p' }] };
    const made = await partsOf(documentOfDraft('\u0002<题>', draft, new Map([['p', hostile]]), true));
    expect([...made.values()].every((xml) => xml.getElementsByTagName('parsererror').length === 0)).toBe(
      true,
    );
    expect(made.get('word/document.xml')?.documentElement.textContent).toContain('“<w:p/> &  ]]>”');
    expect(made.get('word/_rels/footnotes.xml.rels')?.documentElement.children).toHaveLength(0);
  });
});
