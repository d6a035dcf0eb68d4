import { describe, expect, it } from 'vitest';
import type { CutBlock } from '@/utils/page/cut-text';
import { isHeading, isPartHeading } from '@/utils/page/heading';
import { chooseTitle, stripSite, type TitleSources } from '@/utils/page/title';

const block = (text: string, kind: CutBlock['kind'] = 'heading', linkCharacters = 0): CutBlock => ({
  kind,
  text,
  linkCharacters,
  isLinks: linkCharacters > 0,
});
const SENTENCE = block('大厅设立综合窗口，群众少跑腿。', 'paragraph');

/** What there is to choose from; the last block is the first sentence. */
function title(given: Partial<Omit<TitleSources, 'blocks'>>, headlines: CutBlock[] = []): string {
  return chooseTitle({
    articleTitle: null,
    openGraph: null,
    documentTitle: '',
    site: '某县政府网',
    textStart: headlines.length,
    ...given,
    blocks: [...headlines, SENTENCE],
  });
}

describe('a title', () => {
  it.each<[string, string, Parameters<typeof title>]>([
    ['is empty where nothing says it', '', [{}]],
    ['is the headline where the document has none', '综合窗口改革纪实', [{}, [block('综合窗口改革纪实')]]],
    [
      'is what the CMS calls it, above all',
      '甲方案',
      [{ articleTitle: '甲方案', documentTitle: '乙方案说明会' }, [block('乙方案说明会')]],
    ],
    [
      'is never the site’s own name',
      '综合窗口改革纪实',
      [{ documentTitle: '某县政府网' }, [block('某县政府网'), block('综合窗口改革纪实')]],
    ],
    [
      'is the longest of the headlines',
      '某县综合窗口改革纪实',
      [{}, [block('综合窗口改革'), block('某县综合窗口改革纪实')]],
    ],
    ['is not a link', '', [{}, [block('另一篇文章的标题在此', 'heading', 10)]]],
    ['is not the heading of a part', '', [{}, [block('一、综合窗口改革的总体要求')]]],
    [
      'is not a headline far above the text',
      '',
      [{}, [block('综合窗口改革纪实'), ...Array.from({ length: 12 }, () => block('字', 'paragraph'))]],
    ],
  ])('%s', (_what, expected, given) => {
    expect(title(...given)).toBe(expected);
  });

  it.each([
    ['dots before a number', `某县关于做好有关工作的通知${'.'.repeat(60)}12`],
    ['dots and ellipses', `某县关于做好有关工作的通知${'…..'.repeat(80)}x`],
    ['dots alone', '.'.repeat(400)],
    ['separators', '_|-·'.repeat(100)],
    ['spaces', `某县${' '.repeat(400)}通知`],
  ])('with %s is read all the same', (_what, documentTitle) => {
    const read = title({ documentTitle, openGraph: documentTitle });
    expect(documentTitle.startsWith(read)).toBe(true);
    expect(read).not.toBe('');
  });

  it.each(['…', '......', '…..', '..'])(
    'that the site has cut off with %s is the line of the page',
    (mark) => {
      const line = block('某县关于印发《优化营商环境行动方案》的通知');
      expect(title({ documentTitle: `某县关于印发《优化营商${mark}` }, [line])).toBe(line.text);
    },
  );

  it.each([
    ['某县方案_某县政府网', '某县政府网', '某县方案'],
    ['某县方案_', '', '某县方案'],
    ['_某县政府网', '某县政府网', '_某县政府网'],
    ['某县容缺受理办法｜政策解读', '', '某县容缺受理办法'],
    ['某县|某事', '', '某县|某事'],
    ['2024-2026年行动方案', '', '2024-2026年行动方案'],
    ['', '', ''],
  ])('%j on the site %j is stripped to %j', (whole, site, stripped) => {
    expect(stripSite(whole, site)).toBe(stripped);
  });
});

describe('a line', () => {
  it.each([
    ['第一章 总则', false, true, true],
    ['第十二编 附则', false, true, true],
    ['一、总体要求', false, true, true],
    ['（三）优化流程', false, true, true],
    ['(三)优化流程', false, true, true],
    ['1. 优化流程', false, false, false],
    ['窗口怎么改', true, true, false],
    ['窗口怎么改', false, false, false],
    ['窗口怎么改：', true, false, false],
    ['窗口改了。', true, false, false],
    [`一、${'长'.repeat(40)}`, true, false, true],
  ])('%j (bold: %s) is a heading: %s, of a part: %s', (text, bold, heading, part) => {
    expect(isHeading(text, bold)).toBe(heading);
    expect(isPartHeading(text)).toBe(part);
  });
});
