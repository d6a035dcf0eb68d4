// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { cutText } from '@/utils/page/cut-text';

const LEVELS = 20_000;

/** What a walk asks of a node: jsdom itself overflows on a tree as deep as this. */
interface PlainNode {
  nodeType: number;
  localName?: string;
  data?: string;
  id: string;
  parentNode: PlainNode | null;
  parentElement: PlainNode | null;
  firstChild: PlainNode | null;
  nextSibling: PlainNode | null;
  hasAttributes(): boolean;
  getAttribute(): null;
}

function node(parent: PlainNode | null, own: Pick<PlainNode, 'nodeType' | 'localName' | 'data'>): PlainNode {
  const links = { id: '', parentNode: parent, parentElement: parent, firstChild: null, nextSibling: null };
  const made: PlainNode = { ...own, ...links, hasAttributes: () => false, getAttribute: () => null };
  if (parent) parent.firstChild = made;
  return made;
}

function nestedText(text: string): Element {
  const root = node(null, { nodeType: Node.ELEMENT_NODE, localName: 'div' });
  let inner = root;
  for (let level = 1; level < LEVELS; level++) {
    inner = node(inner, { nodeType: Node.ELEMENT_NODE, localName: 'div' });
  }
  node(inner, { nodeType: Node.TEXT_NODE, data: text });
  return root as unknown as Element;
}

describe('cutting text', () => {
  it('goes 20,000 levels deep without overflowing the stack', () => {
    const cut = cutText(nestedText('窗口统一收件。'), 'mind-names');
    expect(cut.blocks.map(({ text }) => text)).toEqual(['窗口统一收件。']);
    expect(cut.regions).toHaveLength(LEVELS);
  });

  it('gives each element the blocks inside it, parents first', () => {
    document.body.innerHTML = '<div>一<p>二</p></div><p>三</p>';
    const { regions, blocks } = cutText(document.body, 'mind-names');
    expect(blocks).toHaveLength(3);
    expect(regions.map(({ element, start, end }) => [element.localName, start, end])).toEqual([
      ['body', 0, 3],
      ['div', 0, 2],
      ['p', 1, 2],
      ['p', 2, 3],
    ]);
  });

  it('counts the characters that stand in links', () => {
    document.body.innerHTML = '<p>详见<a href="#">事项 清单</a>。</p>';
    expect(cutText(document.body, 'mind-names').blocks[0]).toMatchObject({ linkCharacters: 4 });
  });
});
