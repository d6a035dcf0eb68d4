import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyFormatted, copyText } from '@/utils/browser/clipboard';

afterEach(() => vi.unstubAllGlobals());

const works = async () => {};
const refused = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));

it.each([
  [true, works],
  [false, refused],
])('tells whether the text is on the clipboard: %s', async (expected, writeText) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('容缺受理')).toBe(expected);
});

describe('a copy with a form', () => {
  class Item {
    constructor(readonly parts: Record<string, Blob>) {}
  }

  it('carries markup and plain text', async () => {
    const written: Item[] = [];
    vi.stubGlobal('ClipboardItem', Item);
    vi.stubGlobal('navigator', {
      clipboard: { write: async (items: Item[]) => void written.push(...items) },
    });
    expect(await copyFormatted('<p>表</p>', '表')).toBe('formatted');
    const [item] = written;
    expect(await item?.parts['text/html']?.text()).toBe('<p>表</p>');
    expect(await item?.parts['text/plain']?.text()).toBe('表');
    expect(item?.parts['text/html']?.type).toBe('text/html');
  });

  it.each([
    ['plain', 'is refused markup', Item, refused, works],
    ['plain', 'knows no markup', undefined, works, works],
    ['failed', 'is refused everything', Item, refused, refused],
  ])('is %s where it %s', async (expected, _what, item, write, writeText) => {
    vi.stubGlobal('ClipboardItem', item);
    vi.stubGlobal('navigator', { clipboard: { write, writeText } });
    expect(await copyFormatted('<p>表</p>', '表')).toBe(expected);
  });
});
