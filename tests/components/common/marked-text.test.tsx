// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { MarkedText } from '@/components/common/marked-text';

afterEach(cleanup);

/** The text with marked words in brackets. */
function marked(text: string, words: string[]): string {
  const { container } = render(<MarkedText text={text} words={words} />);
  for (const mark of container.querySelectorAll('mark')) mark.textContent = `[${mark.textContent}]`;
  return container.textContent ?? '';
}

describe('MarkedText', () => {
  it.each([
    ['推行容缺受理', ['容缺受理'], '推行[容缺受理]'],
    ['容缺受理与容缺办理', ['容缺', '容缺受理'], '[容缺受理]与[容缺]办理'],
    ['一网通办，一网统管', ['一网'], '[一网]通办，[一网]统管'],
    ['用 APP 办', ['app'], '用 [APP] 办'],
    ['没有这个词', ['首违不罚'], '没有这个词'],
    ['空词不算', ['', ' '], '空词不算'],
    ['符号 (a+b)*', ['(a+b)*'], '符号 [(a+b)*]'],
    ['İ网通办', ['网通'], 'İ网通办'],
    ['', ['词'], ''],
  ])('marks in “%s” the words %j', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  it('never takes a page’s text for HTML', () => {
    const { container } = render(<MarkedText text="<img src=x onerror=alert(1)>" words={['img']} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
