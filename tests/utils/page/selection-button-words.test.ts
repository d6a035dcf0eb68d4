// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { selectedWords } from '@/utils/page/selection-button-words';

/** Draws one element and selects all in it. */
function select(tag: string, text: string, attributes: Record<string, string> = {}): Selection {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  document.body.append(element);
  const selection = getSelection() as Selection;
  selection.selectAllChildren(element);
  return selection;
}

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

describe('selected words', () => {
  it.each([
    ['two characters', '容缺'],
    ['two characters apart', '一 网'],
    ['two characters on two lines', '容\n缺'],
    ['traditional characters', '營商'],
    ['characters beyond the basic plane', '𠮷𠮷'],
  ])('are %s', (_what, text) => {
    select('p', text);
    expect(selectedWords(window)?.text).toBe(text);
  });

  it.each([
    ['one character', '省'],
    ['figures', '2024'],
    ['another language', 'Better regulation'],
    ['punctuation', '，。'],
    ['spaces', '  '],
  ])('are not %s', (_what, text) => {
    select('p', text);
    expect(selectedWords(window)).toBeNull();
  });

  it('are not what is about to be changed', () => {
    const selection = select('div', '正在写的文字');
    // jsdom knows no editing.
    Object.defineProperty(selection.anchorNode?.parentElement ?? document.body, 'isContentEditable', {
      configurable: true,
      value: true,
    });
    Object.defineProperty(selection.anchorNode as Node, 'isContentEditable', {
      configurable: true,
      value: true,
    });
    expect(selectedWords(window)).toBeNull();
    Reflect.deleteProperty(document.body, 'isContentEditable');
  });

  it.each(['input', 'textarea'])('are not what is selected while the keys go to an %s', (tag) => {
    const field = document.createElement(tag) as HTMLInputElement;
    document.body.append(field);
    select('p', '容缺受理');
    field.focus();
    expect(selectedWords(window)).toBeNull();
  });

  it('are none where nothing is selected', () => {
    select('p', '容缺受理').collapseToEnd();
    expect(selectedWords(window)).toBeNull();
    getSelection()?.removeAllRanges();
    expect(selectedWords(window)).toBeNull();
  });

  it.each([
    [5_000, 5_000],
    [5_001, undefined],
  ])('of %i characters are a passage, or a whole page', (length, expected) => {
    select('p', '营'.repeat(length));
    expect(selectedWords(window)?.text.length).toBe(expected);
  });

  it('know in which direction they were selected', () => {
    const selection = select('p', '推行容缺受理');
    const text = selection.anchorNode?.firstChild as Text;
    selection.setBaseAndExtent(text, 2, text, 6);
    expect(selectedWords(window)).toMatchObject({ text: '容缺受理', isBackward: false });
    selection.setBaseAndExtent(text, 6, text, 2);
    expect(selectedWords(window)).toMatchObject({ text: '容缺受理', isBackward: true });
  });
});
