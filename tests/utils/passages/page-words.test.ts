// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '@/utils/page/slices';
import { walkWords } from '@/utils/passages/page-words';

beforeEach(() => document.body.replaceChildren());

const wordsOf = (html: string) => {
  document.body.innerHTML = html;
  return atOnce(walkWords(document));
};

describe('the words of a page', () => {
  it.each([
    ['are without white space', '<p>　　推行\n 容缺\u200b受理 </p>', '推行容缺受理\n'],
    ['run on over elements', '<p>推<b>行</b><span>容</span>缺</p><p>受理</p>', '推行容缺受理\n'],
    [
      'leave out what is hidden',
      '<p>推行</p><p hidden>不</p><p style="display:none">不</p><p>容缺</p>',
      '推行容缺\n',
    ],
    ['leave out scripts and fields', '<p>推行</p><script>a()</script><textarea>b</textarea>', '推行\n'],
    ['of an empty page are none', '', '\n'],
  ])('%s', (_what, html, text) => {
    expect(wordsOf(html).text).toBe(text);
  });

  it('know where every text node begins', () => {
    const { nodes, starts } = wordsOf('<p> 推行 <b>容缺</b></p><p>受理</p>');
    expect(nodes.map(({ data }) => data)).toEqual([' 推行 ', '容缺', '受理']);
    expect(starts).toEqual([0, 2, 4]);
  });

  it('come with those of open shadow roots, after their own', () => {
    document.body.innerHTML = '<p>前</p><div></div><p>后</p>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append('影');
    expect(atOnce(walkWords(document)).text).toBe('前后\n影\n');
  });

  it('come with those of frames of the same origin', () => {
    document.body.innerHTML = '<p>前</p><iframe></iframe>';
    document.querySelector('iframe')?.contentDocument?.body.append('框中');
    expect(atOnce(walkWords(document)).text).toBe('前\n框中\n');
  });

  it('are read anew where the page changes under the walk', () => {
    document.body.innerHTML = `<div>${'<p>旧</p>'.repeat(100)}</div>`;
    const walk = walkWords(document);
    walk.next(false);
    document.body.innerHTML = '<p>新</p>';
    let step = walk.next(true);
    while (!step.done) step = walk.next(false);
    expect(step.value.text).toBe('新\n');
  });
});
