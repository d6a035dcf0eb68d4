import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToPassage, textDirective } from '@/utils/passages/text-fragment';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const LONG = `${'甲'.repeat(30)}${'乙'.repeat(200)}${'丙'.repeat(30)}`;
const read = (directive: string | null) => directive && decodeURIComponent(directive);

describe('a text directive', () => {
  it.each([
    [
      'short words, with what stands around them',
      quote('容缺受理', '推行', '，限期'),
      'text=推行-,容缺受理,-，限期',
    ],
    ['at the beginning of a page', quote('容缺受理', '', '，限期'), 'text=容缺受理,-，限期'],
    ['at its end', quote('容缺受理', '推行', ''), 'text=推行-,容缺受理'],
    ['no more than the nearest context', quote('受理', '远'.repeat(20), ''), `text=${'远'.repeat(12)}-,受理`],
    [
      'context in the same block only',
      quote('受理', '上一段\n本段', '这里\n下一段'),
      'text=本段-,受理,-这里',
    ],
    ['a sentence by itself', quote('长'.repeat(40), '前', '后'), `text=${'长'.repeat(40)}`],
    ['a long passage by its ends', quote(LONG), `text=${'甲'.repeat(24)},${'丙'.repeat(24)}`],
    ['several blocks by the first and the last', quote('第一段\n\n中间\n末段'), 'text=第一段,末段'],
  ])('names %s', (_, selector, directive) => {
    expect(read(textDirective(selector))).toBe(directive);
  });

  it.each([
    ['a-b', 'text=a%2Db'],
    ['a,b', 'text=a%2Cb'],
    ['a&b', 'text=a%26b'],
    ['100%', 'text=100%25'],
    ['a b#c', 'text=a%20b%23c'],
  ])('keeps %j from meaning anything but itself', (exact, directive) => {
    expect(textDirective(quote(exact))).toBe(directive);
  });

  it.each(['', '  \n '])('there is none for %j', (exact) => {
    expect(textDirective(quote(exact))).toBeNull();
  });

  it('never throws, and holds no character with a meaning inside its words', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        const directive = textDirective(quote(exact, prefix, suffix));
        if (directive === null) return;
        expect(directive).toMatch(/^text=(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?(?:,-[^,&-]+)?$/);
      }),
    );
  });
});

describe('a link to a passage', () => {
  it.each([
    ['http://a.cn/1', 'http://a.cn/1#:~:text=%E5%8F%97'],
    ['http://a.cn/1?b=2#c', 'http://a.cn/1?b=2#c:~:text=%E5%8F%97'],
    ['http://a.cn/1#:~:text=x', 'http://a.cn/1#:~:text=%E5%8F%97'],
    ['http://a.cn/1#/route:~:text=x', 'http://a.cn/1#/route:~:text=%E5%8F%97'],
  ])('from %s', (address, link) => {
    expect(linkToPassage(address, quote('受'))).toBe(link);
  });

  it('is the address where there is nothing to look for', () => {
    expect(linkToPassage('http://a.cn/1#c:~:text=x', quote(''))).toBe('http://a.cn/1#c');
    expect(linkToPassage('http://a.cn/1', quote(''))).toBe('http://a.cn/1');
  });
});
