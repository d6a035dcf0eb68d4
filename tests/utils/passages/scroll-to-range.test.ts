// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { scrollToRange } from '@/utils/passages/scroll-to-range';

interface Scroll {
  readonly top: number;
  readonly left: number;
}

let scrolled: [string, Scroll][];

/** Gives an element a box, in the window it is in, and content that may be larger. */
function lay(element: Element, box: [x: number, y: number, width: number, height: number], content: number) {
  Object.defineProperties(element, {
    getBoundingClientRect: { configurable: true, value: () => new DOMRect(...box) },
    clientHeight: { configurable: true, value: box[3] },
    clientWidth: { configurable: true, value: box[2] },
    scrollHeight: { configurable: true, value: content },
    scrollBy: {
      configurable: true,
      value: ({ top, left }: Scroll) => scrolled.push([element.localName, { top, left }]),
    },
  });
}

const rangeAt = (document: Document, x: number, y: number): Range => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as Element);
  range.getBoundingClientRect = () => new DOMRect(x, y, 60, 20);
  return range;
};

const draw = (document: Document, markup: string) => {
  document.body.innerHTML = markup;
  lay(document.documentElement, [0, 0, 1000, 800], 5000);
  Object.assign(document.defaultView as Window, { innerHeight: 800, innerWidth: 1000 });
};

beforeEach(() => {
  scrolled = [];
});

describe('words are brought into the middle', () => {
  it('of the window', () => {
    draw(document, '<p>容缺受理</p>');
    scrollToRange(rangeAt(document, 100, 2000));
    expect(scrolled).toEqual([['html', { top: 1610, left: 0 }]]);
  });

  it('of every box that scrolls, from the inside out; others are left alone', () => {
    draw(document, '<main style="overflow-y:auto"><section><p>容缺受理</p></section></main>');
    lay(document.querySelector('main') as Element, [0, 100, 500, 300], 900);
    lay(document.querySelector('section') as Element, [0, 100, 500, 300], 900);
    scrollToRange(rangeAt(document, 100, 740));
    expect(scrolled.map(([name, { top }]) => [name, top])).toEqual([
      ['main', 500],
      ['html', 350],
    ]);
  });

  it.each([
    ['to the left', -200, -200],
    ['to the right', 1100, 160],
    ['nowhere', 500, 0],
  ])('and from where they stand out %s', (_, x, left) => {
    draw(document, '<p>容缺受理</p>');
    scrollToRange(rangeAt(document, x, 0));
    expect(scrolled[0]?.[1].left).toBe(left);
  });

  it('of the frame, and of the window around it', () => {
    draw(document, '<iframe></iframe>');
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    lay(frame, [50, 3000, 400, 800], 800);
    const inner = frame.contentDocument as Document;
    draw(inner, '<p>容缺受理</p>');
    scrollToRange(rangeAt(inner, 10, 600));
    expect(scrolled.map(([, { top }]) => top)).toEqual([210, 3210]);
  });

  it('out of a shadow root', () => {
    draw(document, '<main style="overflow-y:auto"><div></div></main>');
    lay(document.querySelector('main') as Element, [0, 0, 500, 400], 900);
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
    const text = root.appendChild(document.createTextNode('容缺受理'));
    const range = document.createRange();
    range.selectNodeContents(text);
    range.getBoundingClientRect = () => new DOMRect(0, 500, 60, 20);
    scrollToRange(range);
    expect(scrolled.map(([name]) => name)).toEqual(['main', 'html']);
  });
});
