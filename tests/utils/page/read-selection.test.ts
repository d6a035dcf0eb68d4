// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_PASSAGE_LENGTH, readSelection } from '@/utils/page/read-selection';

const FIRST = '为方便群众办事，大厅设立综合窗口，推行容缺受理制度，主要材料齐全的当场受理，群众少跑腿。';

/** Selects from the first `start` in the page to the end of the first `end` after it. */
function select(start: string, end = start): void {
  const [from, to] = [textWith(start), textWith(end)];
  const range = document.createRange();
  range.setStart(from, from.data.indexOf(start));
  range.setEnd(to, to.data.indexOf(end) + end.length);
  window.getSelection()?.removeAllRanges();
  window.getSelection()?.addRange(range);
}

function textWith(words: string): Text {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    if ((texts.currentNode as Text).data.includes(words)) return texts.currentNode as Text;
  throw new Error(`the page does not say ${words}`);
}

beforeEach(() => {
  window.getSelection()?.removeAllRanges();
  document.head.innerHTML =
    '<title>综合窗口改革纪实</title><meta name="SiteName" content="某县政府"><meta name="PubDate" content="2024-05-14">';
  document.body.innerHTML = `<h1>综合窗口改革纪实</h1><p>${FIRST}</p><p>补正期限为五个工作日。</p><input value="容缺受理">`;
});

describe('a selection', () => {
  it('is kept with the words around it and its source', async () => {
    select('容缺受理');
    expect(await readSelection(window)).toEqual({
      selector: {
        exact: '容缺受理',
        prefix: '综合窗口改革纪实\n为方便群众办事，大厅设立综合窗口，推行',
        suffix: '制度，主要材料齐全的当场受理，群众少跑腿。\n补正期限为五个工作日',
      },
      head: {
        url: document.URL,
        title: '综合窗口改革纪实',
        metas: [
          ['SiteName', '某县政府'],
          ['PubDate', '2024-05-14'],
        ],
      },
      isFocused: document.hasFocus(),
    });
  });

  it('has up to 32 characters on either side', async () => {
    document.body.innerHTML = `<p>${'前'.repeat(50)}容缺受理${'后'.repeat(50)}</p>`;
    select('容缺受理');
    expect((await readSelection(window))?.selector).toMatchObject({
      prefix: '前'.repeat(32),
      suffix: '后'.repeat(32),
    });
  });

  it('across blocks has what stands before it in the first and after it in the last', async () => {
    select('群众少跑腿', '补正期限');
    const selector = (await readSelection(window))?.selector;
    expect(selector?.exact.replace(/\s/g, '')).toBe('群众少跑腿。补正期限');
    expect(selector?.prefix.endsWith('当场受理，')).toBe(true);
    expect(selector?.suffix).toBe('为五个工作日。');
  });

  it('inside marked up words has the whole paragraph around it', async () => {
    document.body.innerHTML = '<p>推行<b>容缺<i>受理</i></b>制度</p>';
    select('受理');
    expect((await readSelection(window))?.selector).toEqual({
      exact: '受理',
      prefix: '推行容缺',
      suffix: '制度',
    });
  });

  it('at the edge of the page has nothing on that side', async () => {
    document.body.innerHTML = '<p>容缺受理</p><p>别的一段</p>';
    select('容缺受理');
    expect((await readSelection(window))?.selector).toEqual({
      exact: '容缺受理',
      prefix: '',
      suffix: '\n别的一段',
    });
  });

  it('has white space around it folded', async () => {
    document.body.innerHTML = '<p>推行\n      容缺受理\n\t 制度</p>';
    select('容缺受理');
    expect((await readSelection(window))?.selector).toMatchObject({ prefix: '推行 ', suffix: ' 制度' });
  });

  it('longer than a passage is cut, and followed by what was cut off', async () => {
    const long = `${'容'.repeat(MAX_PASSAGE_LENGTH)}其余的话`;
    document.body.innerHTML = `<p>前面${long}后面</p>`;
    select(long);
    const selector = (await readSelection(window))?.selector;
    expect(selector?.exact).toBe('容'.repeat(MAX_PASSAGE_LENGTH));
    expect(selector?.prefix).toBe('前面');
    expect(selector?.suffix).toBe('其余的话后面');
  });

  it('of many lines is no longer than a passage with them', async () => {
    document.body.innerHTML = `<main>${'<p>容缺受理</p>'.repeat(2_000)}</main>`;
    getSelection()?.selectAllChildren(document.body);
    const exact = (await readSelection(window))?.selector.exact ?? '';
    expect(exact.startsWith('容缺受理\n容缺受理\n')).toBe(true);
    expect(exact).toHaveLength(MAX_PASSAGE_LENGTH);
  });

  it('of whole elements, as a triple click makes it, is kept too', async () => {
    const range = document.createRange();
    range.selectNode(document.querySelector('p') as Element);
    window.getSelection()?.addRange(range);
    expect((await readSelection(window))?.selector.exact).toBe(FIRST);
  });
});

describe('no passage', () => {
  it('is there where nothing is selected', async () => {
    expect(await readSelection(window)).toBeNull();
  });

  it('is a caret', async () => {
    window.getSelection()?.collapse(textWith('补正期限'), 2);
    expect(await readSelection(window)).toBeNull();
  });

  it('is white space', async () => {
    document.body.innerHTML = '<p>一</p>   <p>二</p>';
    const range = document.createRange();
    range.setStartBefore(document.body.childNodes[1] as Node);
    range.setEndAfter(document.body.childNodes[1] as Node);
    window.getSelection()?.addRange(range);
    expect(await readSelection(window)).toBeNull();
  });

  it('is what is selected in a field', async () => {
    document.querySelector('input')?.select();
    expect(await readSelection(window)).toBeNull();
  });

  it('is in a frame that is not drawn, which has no selection', async () => {
    expect(await readSelection({ getSelection: () => null } as Window)).toBeNull();
  });
});
