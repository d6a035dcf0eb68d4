/** The words of a page as they are to be read: with the space and the lines that the page's layout gives them. */
import { type NodeVisitor, type Walk, walkRoot } from '../page/walk-page';
import { type PageWords, ROOT_END, type WordSpan } from './page-words';
import { endOffsetOf, offsetOf, placeOf, rangeOf } from './word-places';

/** A span of words, and what stands before and after it, in the same root. */
export interface WrittenWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words of the span, with up to `around` characters on either side: a line feed ends a line, a tab a table's cell. */
export function* writtenWords(page: PageWords, span: WordSpan, around: number): Walk<WrittenWords> {
  const rootStart = page.text.lastIndexOf(ROOT_END, span.start) + 1;
  const rootEnd = page.text.indexOf(ROOT_END, span.end);
  const [start, end] = [Math.max(rootStart, span.start - around), Math.min(rootEnd, span.end + around)];
  const range = rangeOf(page, { start, end });
  const writer = new LineWriter(page, span, placeOf(page.starts, start), placeOf(page.starts, end - 1));
  if (range) yield* walkRoot(range.commonAncestorContainer, writer, []);
  const [before = '', words = '', after = ''] = writer.parts.map(inLines);
  return { before: whole(before.slice(-around)), words: words.trim(), after: whole(after.slice(0, around)) };
}

/** What has no width parts words nowhere on the screen; joiners stay, as they make characters. */
const WIDTHLESS = /[\u00ad\u200b\u2060\ufeff]/g;

const inLines = (text: string) =>
  text
    .replace(WIDTHLESS, '')
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : space.includes('\t') ? '\t' : ' '));

/** Without half a character at either end. */
const whole = (text: string) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** Writes what a walk passes from the first of the page's text nodes to the last, in three parts: before, in and after a span. */
class LineWriter implements NodeVisitor {
  readonly parts: [string, string, string] = ['', '', ''];
  private part: 0 | 1 | 2 = 0;
  private at: number;

  constructor(
    private readonly page: PageWords,
    private readonly span: WordSpan,
    private readonly first: number,
    private readonly last: number,
  ) {
    this.at = first;
  }

  get isFull(): boolean {
    return this.at > this.last;
  }

  open(node: Node): void {
    if (this.at > this.first && !this.isFull) this.parts[this.part] += breakAt(node);
  }

  close(node: Node): void {
    this.open(node);
  }

  addText(node: Text): void {
    if (node === this.page.nodes[this.at]) this.addWords(node);
    else if (!/\S/.test(node.data)) this.parts[this.part] += written(node, node.data);
  }

  private addWords(node: Text): void {
    const { start, end } = this.span;
    const begin = this.page.starts[this.at] as number;
    const from = start <= begin ? 0 : (offsetOf(node, start - begin) ?? node.length);
    const to = end <= begin ? 0 : (endOffsetOf(node, end - begin) ?? node.length);
    this.parts[0] += written(node, node.data.slice(0, from));
    this.parts[1] += written(node, node.data.slice(from, to));
    this.parts[2] += written(node, node.data.slice(Math.max(from, to)));
    this.at++;
    const next = this.page.starts[this.at] ?? Number.POSITIVE_INFINITY;
    this.part = next >= end ? 2 : next > start ? 1 : 0;
  }
}

/** White space that is shown as it is written. */
const KEPT_SPACE = /^(?:pre|break-spaces)/;

const written = (node: Text, text: string) =>
  text === '' || KEPT_SPACE.test(styleOf(node.parentElement)?.whiteSpace ?? '')
    ? text
    : text.replace(/\s+/g, ' ');

/** Layouts that stand within a line of text. */
const INLINE = /^(?:inline|contents|ruby|none|$)/;

/** What the beginning or end of an element makes of the line. */
function breakAt(node: Node): string {
  const element = node as Element;
  if (element.localName === 'br') return '\n';
  const display = styleOf(element)?.display ?? '';
  if (display === 'table-cell') return '\t';
  return INLINE.test(display) ? '' : '\n';
}

/** Null for a shadow root, and in a document that is not shown. */
const styleOf = (element: Element | null) =>
  element?.localName ? (element.ownerDocument.defaultView?.getComputedStyle(element) ?? null) : null;
