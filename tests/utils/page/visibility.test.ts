// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOutOfSight, isRendered, MAX_ATTRIBUTE_CHARACTERS } from '@/utils/page/visibility';

function element(html: string): Element {
  document.body.innerHTML = html;
  const [first] = document.body.children;
  if (!first) throw new Error(`no element in ${html}`);
  return first;
}

describe('an element', () => {
  it.each([
    ['<p>字</p>', false],
    ['<p class="a">字</p>', false],
    ['<p hidden>字</p>', true],
    ['<p hidden="until-found">字</p>', true],
    ['<p aria-hidden="true">字</p>', false],
    ['<p style="display:none">字</p>', true],
    ['<p style="color:red;display : none !important">字</p>', true],
    ['<p style="VISIBILITY: HIDDEN">字</p>', false],
    ['<p style="visibility:visible;display:block">字</p>', false],
    ['<p style="--display:none-such">字</p>', false],
    ['<p style="content-visibility:hidden">字</p>', false],
  ])('%s is out of sight by its own attributes: %s', (html, hidden) => {
    expect(isOutOfSight(element(html))).toBe(hidden);
  });

  it('with an endless style is judged by its beginning', () => {
    const style = 'x'.repeat(MAX_ATTRIBUTE_CHARACTERS);
    expect(isOutOfSight(element(`<p style="${style};display:none">字</p>`))).toBe(false);
    expect(isOutOfSight(element(`<p style="display:none;${style}">字</p>`))).toBe(true);
  });
});

describe('a rendered element', () => {
  afterEach(() => void Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

  it.each([true, false])('is what the browser says it is: %s', (visible) => {
    const checkVisibility = vi.fn(() => visible);
    Object.assign(Element.prototype, { checkVisibility });
    expect(isRendered(element('<p>字</p>'))).toBe(visible);
    expect(checkVisibility).toHaveBeenCalledWith(expect.objectContaining({ visibilityProperty: true }));
  });

  it.each([
    ['<p>字</p>', true],
    ['<p style="visibility: hidden">字</p>', false],
    ['<p style="visibility:visible">字</p>', true],
    ['<p style="content-visibility:hidden">字</p>', true],
  ])('%s is told by its style where the browser cannot say: %s', (html, visible) => {
    expect(isRendered(element(html))).toBe(visible);
  });

  it('can be inside one that is not', () => {
    element('<div style="visibility:hidden"><p>字</p><i style="visibility:visible">字</i></div>');
    const isShown = (selector: string) => isRendered(document.querySelector(selector) ?? document.body);
    expect([isShown('p'), isShown('i')]).toEqual([false, true]);
  });

  it('is assumed in a document that is not on screen', () => {
    Object.assign(Element.prototype, { checkVisibility: () => false });
    const page = new DOMParser().parseFromString('<p>字</p>', 'text/html');
    expect(isRendered(page.body)).toBe(true);
  });
});
