// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { judgePage } from '@/utils/page/judge-page';
import { parseLabel, readMarks } from '@/utils/page/read-skeleton';
import { CLOSE, OPEN, type PageHead, type PageSkeleton } from '@/utils/page/skeleton';

const SENTENCE = '为方便群众办事，大厅设立综合窗口，一个窗口统一收件、统一出件，群众少跑腿。';
const HEAD: PageHead = { url: 'http://www.gov.cn/1.htm', title: '综合窗口改革纪实', metas: [] };
const LABELS = ['body', 'p', 'div\tzoom', 'div\t\tcomment-list', 'time\t\t\t\t\t2024-05-14', 'tr', 'td'];

/** An element of the label at this place. */
const element = (label: number, ...inside: string[]) => `${OPEN}${label} ${inside.join('')}${CLOSE}`;
const ARTICLE = element(1, SENTENCE).repeat(3);

function page(content: string, more: Partial<PageSkeleton> = {}): PageSkeleton {
  return { labels: LABELS, roots: [{ head: HEAD, content }], gist: 0, truncated: false, ...more };
}
const textsOf = (skeleton: PageSkeleton) => judgePage(skeleton).blocks.map(({ text }) => text);

describe('a skeleton is judged', () => {
  it('without a document: main text, title, address, and a date marked up for machines', () => {
    const content = element(
      0,
      element(4, '昨天'),
      element(2, ARTICLE),
      element(3, element(1, `别的，${SENTENCE}`)),
    );
    expect(judgePage(page(content))).toEqual({
      ...{ url: HEAD.url, title: HEAD.title, site: 'www.gov.cn', publishedOn: '2024-05-14', source: null },
      blocks: Array(3).fill({ kind: 'paragraph', text: SENTENCE }),
      truncated: false,
    });
  });

  it('by the fullest of its frames where the page itself says little', () => {
    const frame = {
      head: { ...HEAD, url: 'http://www.gov.cn/frame.htm', title: '框架里的报道' },
      content: element(0, ARTICLE),
    };
    const skeleton = page(element(0, '很短'), {
      roots: [{ head: HEAD, content: element(0, '很短') }, frame],
    });
    expect(judgePage(skeleton)).toMatchObject({
      url: HEAD.url,
      title: '框架里的报道',
      blocks: { length: 3 },
    });
  });

  it('as cut where the page was cut, in the middle of an element', () => {
    const content = element(0, ARTICLE).slice(0, -10);
    expect(judgePage(page(content, { truncated: true }))).toMatchObject({
      truncated: true,
      blocks: { length: 3 },
    });
  });

  it.each([
    ['without roots', page('', { roots: [] })],
    ['without text', page('')],
    ['of marks that close what was never opened', page(CLOSE.repeat(5))],
    ['of labels it does not have', page(`${OPEN}zz ${CLOSE}`)],
  ])('to say nothing where it is one %s', (_what, skeleton) => {
    expect(textsOf(skeleton)).toEqual([]);
  });
});

describe('marks', () => {
  const marks = (content: string) => readMarks(content, LABELS.map(parseLabel));

  it('know where an element ends, and how much is inside', () => {
    const [row] = marks(element(5, element(6, '金额'), element(6, '20万元')));
    expect(row).toMatchObject({ end: 7, characters: 6, children: 2, holdsLayout: false });
  });

  it('close what is still open at the end, inner elements first', () => {
    const [outer, inner] = marks(`${OPEN}0 ${OPEN}1 字`);
    expect(outer).toMatchObject({ end: 4, characters: 1 });
    expect(inner).toMatchObject({ end: 3 });
  });
});

describe('a label', () => {
  it.each([
    ['p', { tag: 'p', id: '', classes: [], date: '' }],
    ['div\tzoom\ta b\tmain', { id: 'zoom', classes: ['a', 'b'], names: 'a b zoom', role: 'main' }],
    ['time\t\t\t\t\t2024-05-14', { date: '2024-05-14' }],
    ['span\t\t\t\tdatePublished\t\t2024-05-14', { itemprop: 'datePublished', date: '2024-05-14' }],
    ['div\t\t\t\t\t2024-05-14', { date: '' }],
  ])('%j is read as %j', (written, label) => {
    expect(parseLabel(written)).toMatchObject(label);
  });
});
