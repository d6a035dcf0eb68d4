// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LINE_END } from '@/utils/page/skeleton';
import { MAX_SKELETON_CHARACTERS } from '@/utils/page/skeleton-writer';
import { atOnce } from '@/utils/page/slices';
import { walkPage } from '@/utils/page/walk-page';
import { marksIn, openingsIn, skeletonOf, textIn } from './skeletons';

beforeEach(() => document.body.replaceChildren());
afterEach(() => window.history.replaceState(null, '', '/'));

/** Texts of the page's roots, the page itself first. */
const textsOfRoots = () => marksIn(skeletonOf(document)).map(textIn);
const show = (html: string) => {
  document.body.innerHTML = html;
};

describe('a skeleton', () => {
  it('keeps the text with the elements around it, white space folded', () => {
    show('<div id="zoom" class="a  b">　　推行\n\n<b>容缺</b></div>');
    const [marks = []] = marksIn(skeletonOf(document));
    expect(textIn(marks)).toBe(' 推行\n容缺');
    expect(openingsIn(marks).map(({ label }) => [label.tag, label.id, label.classes])).toEqual([
      ['body', '', []],
      ['div', 'zoom', ['a', 'b']],
      ['b', '', []],
    ]);
  });

  it('is plain data that survives a message', () => {
    show('<p class="a">推行“容缺”</p>');
    const skeleton = skeletonOf(document);
    expect(JSON.parse(JSON.stringify(skeleton))).toEqual(skeleton);
  });

  it('names elements that are alike once', () => {
    show('<p class="text">一</p>'.repeat(50));
    expect(skeletonOf(document).labels).toEqual(['body', 'p\t\ttext']);
  });

  it.each([
    ['scripts', '<script>别的</script>'],
    ['style sheets', '<style>别的</style>'],
    ['templates', '<template>别的</template>'],
    ['fields', '<textarea>别的</textarea><select><option>别的</option></select>'],
    ['drawings', '<svg><text>别的</text></svg>'],
    ['hidden elements', '<div hidden><p>别的</p></div>'],
    ['elements not displayed', '<div style="display:none"><p>别的</p></div>'],
    ['comments', '<!-- 别的 -->'],
  ])('leaves out %s', (_what, html) => {
    show(`<p>推行容缺</p>${html}`);
    expect(textsOfRoots()).toEqual(['推行容缺']);
  });

  it('keeps what only an inner element takes back to view', () => {
    show('<div style="visibility:hidden">别的<p style="visibility:visible">推行容缺</p></div>');
    expect(textsOfRoots()).toEqual(['推行容缺']);
  });

  it('keeps what is hidden from screen readers alone', () => {
    show('<main aria-hidden="true"><p>推行容缺</p></main>');
    expect(textsOfRoots()).toEqual(['推行容缺']);
  });

  it.each([
    ['<pre>甲\n乙</pre>', '甲|乙'],
    ['<div style="white-space: pre-wrap">甲\n<b>乙</b>\n</div>', '甲|乙|'],
    ['<div style="white-space:pre-line"><b>甲</b>\n<b>乙</b></div>', '甲|乙'],
    ['<div style="white-space:nowrap">甲\n乙</div>', '甲\n乙'],
    ['<pre><span style="white-space:normal">甲\n乙</span></pre>', '甲\n乙'],
  ])('tells lines that are shown from white space: %j', (html, text) => {
    show(html);
    expect(textsOfRoots().map((shown) => shown.replaceAll(LINE_END, '|'))).toEqual([text]);
  });

  it('cannot be forged by text that looks like its marks', () => {
    show('<p>推行\u00800 \u0081容缺\u0082</p>');
    expect(textsOfRoots()).toEqual(['推行0 容缺']);
  });

  it('ends where a page has no end, and says so', () => {
    show(`<p>${'办，'.repeat(1_000)}</p>`.repeat(400));
    const skeleton = skeletonOf(document);
    expect(skeleton.truncated).toBe(true);
    expect(skeleton.roots[0]?.content.length).toBeLessThanOrEqual(MAX_SKELETON_CHARACTERS + 10);
  });
});

describe('frames and shadow roots', () => {
  function shadowIn(parent: Node, text: string, mode: 'open' | 'closed' = 'open'): ShadowRoot {
    const host = document.createElement('div');
    parent.appendChild(host);
    const root = host.attachShadow({ mode });
    root.append(text);
    return root;
  }
  function frameWith(text: string): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append(text);
    return frame;
  }

  it('follow the page, outer ones first, at any depth', () => {
    const outer = shadowIn(document.body, '外层');
    frameWith('框架');
    shadowIn(outer, '内层');
    expect(textsOfRoots()).toEqual(['', '外层', '框架', '内层']);
  });

  it('are not entered where the page itself says enough', () => {
    show(`<p>${'大厅设立综合窗口，群众少跑腿。'.repeat(30)}</p>`);
    shadowIn(document.body, '影子');
    frameWith('框架');
    expect(textsOfRoots()).toHaveLength(1);
  });

  it('have the title of their own document, and the address around them where they have none', () => {
    document.title = '页面';
    const inner = frameWith('框架').contentDocument;
    if (inner) inner.title = '里面';
    const [page, frame] = skeletonOf(document).roots;
    expect([page?.head.title, frame?.head.title]).toEqual(['页面', '里面']);
    expect(frame?.head.url).toBe(page?.head.url);
  });

  it('that are closed stay closed', () => {
    shadowIn(document.body, '影子', 'closed');
    expect(textsOfRoots()).toEqual(['']);
  });

  it.each([
    ['is null', { get: () => null }],
    [
      'may not be asked for',
      {
        get: () => {
          throw new DOMException('cross-origin', 'SecurityError');
        },
      },
    ],
  ])('of another origin, whose document %s, are passed over', (_what, property) => {
    Object.defineProperty(frameWith('框架'), 'contentDocument', property);
    expect(textsOfRoots()).toEqual(['']);
  });

  it('are not followed without end', () => {
    let root = shadowIn(document.body, '影子');
    for (let depth = 0; depth < 200; depth++) root = shadowIn(root, '影子');
    expect(skeletonOf(document).roots).toHaveLength(51);
  });
});

describe('a gist', () => {
  const gist = () => skeletonOf(document).gist;
  const text = `<p>${'推行容缺受理，材料后补。'.repeat(40)}</p>`;
  const PAGE = '<p>推行容缺受理。</p><p id="clock">今天是2024年5月14日 09:30:00</p><a href="#">要闻一</a>';
  const change: Record<string, () => void> = {
    nothing: () => {},
    'its clock': () => document.querySelector('#clock')?.replaceChildren('今天是2025年3月11日 10:31:59'),
    'its links': () => document.querySelector('a')?.replaceChildren('要闻二'),
    'what is hidden': () => document.querySelector('p')?.insertAdjacentHTML('afterend', '<p hidden>新的</p>'),
    'its text': () => document.querySelector('p')?.append('新的一段。'),
    'the order of its text': () => document.body.append(document.querySelector('p') ?? ''),
    'its title': () => {
      document.title = '另一篇';
    },
    'its address': () => window.history.replaceState(null, '', '/other'),
    'its number': () => window.history.replaceState(null, '', '/2.html'),
    'its route': () => window.history.replaceState(null, '', '/1.html#/2'),
  };

  it.each([
    ['nothing', true],
    ['its clock', true],
    ['its links', true],
    ['what is hidden', true],
    ['its text', false],
    ['the order of its text', false],
    ['its title', false],
    ['its address', false],
    ['its number', false],
    ['its route', false],
  ])('of a page that changed %s is the same: %s', (what, isSame) => {
    document.title = '一篇';
    show(text + PAGE);
    window.history.replaceState(null, '', '/1.html');
    const before = gist();
    change[what]?.();
    expect(gist() === before).toBe(isSame);
  });

  it('minds links where they are all that a page says', () => {
    show('<ul><li><a href="#">要闻一</a></li></ul>');
    const before = gist();
    document.querySelector('a')?.replaceChildren('推行容缺受理');
    expect(gist()).not.toBe(before);
  });
});

describe('a walk', () => {
  const LEVELS = 20_000;

  /** What a walk asks of a node: jsdom itself overflows on a tree as deep as this. */
  interface PlainNode {
    nodeType: number;
    localName?: string;
    data?: string;
    parentNode: PlainNode | null;
    parentElement: PlainNode | null;
    firstChild: PlainNode | null;
    nextSibling: null;
    ownerDocument: { defaultView: null };
    hasAttributes(): boolean;
  }
  function node(
    parent: PlainNode | null,
    own: Pick<PlainNode, 'nodeType' | 'localName' | 'data'>,
  ): PlainNode {
    const links = { parentNode: parent, parentElement: parent, firstChild: null, nextSibling: null };
    const made: PlainNode = {
      ...{ ...own, ...links, ownerDocument: { defaultView: null } },
      hasAttributes: () => false,
    };
    if (parent) parent.firstChild = made;
    return made;
  }

  it('goes 20,000 levels deep without overflowing the stack', () => {
    const body = node(null, { nodeType: Node.ELEMENT_NODE, localName: 'body' });
    let inner = body;
    for (let level = 1; level < LEVELS; level++)
      inner = node(inner, { nodeType: Node.ELEMENT_NODE, localName: 'div' });
    node(inner, { nodeType: Node.TEXT_NODE, data: '窗口统一收件。' });
    const page = { body, URL: 'http://a/', title: '', getElementsByTagName: () => [] };
    const [marks = []] = marksIn(skeletonOf(page as unknown as Document));
    expect(openingsIn(marks)).toHaveLength(LEVELS);
    expect(textIn(marks)).toBe('窗口统一收件。');
  });

  /** Walks to the first stop, gives the page its turn, and goes on. */
  function walkWithTurn(turn: () => void) {
    const walk = walkPage(document);
    expect(walk.next(false).done).toBe(false);
    turn();
    const { done, value } = walk.next(true);
    return done ? (value ?? null) : atOnce(walk);
  }

  it('goes on where it was after the page has had its turn', () => {
    show('<p>字</p>'.repeat(200));
    const whole = skeletonOf(document);
    expect(walkWithTurn(() => {})).toEqual(whole);
  });

  it('goes on where the page changed elsewhere', () => {
    show('<p>字</p>'.repeat(200));
    expect(walkWithTurn(() => document.body.append('新'))?.roots[0]?.content).toContain('新');
  });

  it('ends in nothing where the page took away what it stood on', () => {
    show('<p>字</p>'.repeat(200));
    expect(walkWithTurn(() => document.body.replaceChildren('新'))).toBeNull();
  });

  it('ends in nothing where the page went to another address meanwhile', () => {
    show('<p>字</p>'.repeat(200));
    expect(walkWithTurn(() => window.history.replaceState(null, '', '/next'))).toBeNull();
  });
});
