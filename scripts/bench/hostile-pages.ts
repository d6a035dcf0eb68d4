/** Documents that make a walk grow with the square of their nodes where anything does: by name, of so many nodes. */
import { JSDOM } from 'jsdom';

/** A browser answers from the styles it has; jsdom would have the walk ask every ancestor's attributes. */
function blankDocument(): Document {
  const { window } = new JSDOM('');
  Object.assign(window.Element.prototype, { checkVisibility: () => true });
  return window.document;
}

type Build = (body: HTMLElement, nodes: number) => void;

const BUILDS: Readonly<Record<string, Build>> = {
  'elements in elements': (body, nodes) => {
    let inner: Element = body;
    for (let at = 0; at < nodes / 2; at++) inner = nested(inner, 'div', '容缺受理');
  },
  'links in links': (body, nodes) => {
    let inner: Element = body;
    for (let at = 0; at < nodes / 2; at++) inner = nested(inner, 'b', '容缺，');
  },
  'rows in tables in rows': (body, nodes) => {
    let inner: Element = body;
    for (let at = 0; at < nodes / 4; at++) inner = nested(nested(inner, 'tr', '甲'), 'td', '乙');
  },
  'elements side by side': (body, nodes) => {
    for (let at = 0; at < nodes / 2; at++) nested(body, 'p', '推行容缺受理，材料后补。');
  },
  'inline elements side by side': (body, nodes) => {
    for (let at = 0; at < nodes / 2; at++) nested(body, 'span', '容');
  },
  'empty elements': (body, nodes) => {
    for (let at = 0; at < nodes; at++) nested(body, 'i', '');
  },
  'pieces of one text': (body, nodes) => {
    for (let at = 0; at < nodes; at++) body.append(body.ownerDocument.createTextNode('容 '));
  },
  'lines of one text': (body, nodes) => {
    nested(body, 'pre', '容缺受理\n'.repeat(nodes));
  },
  'endless attributes': (body, nodes) => {
    for (let at = 0; at < 20; at++) nested(body, 'p', '容缺受理').className = 'share '.repeat(nodes);
  },
};

function nested(outer: Element, tag: string, text: string): Element {
  const element = outer.ownerDocument.createElement(tag);
  if (text !== '') element.append(text);
  outer.append(element);
  return element;
}

export const HOSTILE_PAGES: Readonly<Record<string, (nodes: number) => Document>> = Object.fromEntries(
  Object.entries(BUILDS).map(([name, build]) => [
    name,
    (nodes: number) => {
      const document = blankDocument();
      build(document.body, nodes);
      return document;
    },
  ]),
);
