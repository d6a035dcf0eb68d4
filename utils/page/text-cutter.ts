import type { CutBlock, CutText, Region } from './cut-text';
import { foldSpace, withoutSpace } from './fold-space';
import { isHeading } from './heading';
import { isLeftOut, type NamePolicy } from './page-furniture';
import { isDataRow } from './table-row';

/** Elements that do not interrupt a line of text; all others, unknown ones too, separate blocks. */
const INLINE_ELEMENTS = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Kinds of element whose depth matters to the text inside. */
type Context = 'link' | 'bold' | 'heading' | 'article' | 'preformatted';

function contextOf(tag: string): Context | null {
  if (tag === 'a') return 'link';
  if (tag === 'b' || tag === 'strong') return 'bold';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'article' || tag === 'main') return 'article';
  return tag === 'pre' ? 'preformatted' : null;
}

/** Collects blocks and regions while a walk enters and leaves nodes in document order. */
export class TextCutter {
  private readonly blocks: CutBlock[] = [];
  private readonly regions: Region[] = [];
  private readonly open: { element: Element; region: Region | null }[] = [];
  private readonly depth = { link: 0, bold: 0, heading: 0, article: 0, preformatted: 0 };
  private dataRow: Element | null = null;
  private pieces: string[] = [];
  private first: Element | null = null;
  private linkCharacters = 0;
  private boldCharacters = 0;

  constructor(private readonly names: NamePolicy) {}

  /** Takes a node; tells whether what is inside it shall be walked. */
  enter(node: Node): boolean {
    if (node.nodeType === TEXT_NODE) this.addText(node as Text);
    // A shadow root is neither: it is walked, and has no names or tag to judge by.
    if (node.nodeType !== ELEMENT_NODE) return node.nodeType !== TEXT_NODE;
    const element = node as Element;
    if (isLeftOut(element, this.names, this.depth.article > 0)) return false;
    const inline = INLINE_ELEMENTS.has(element.localName);
    if (!inline) this.interrupt();
    this.open.push({ element, region: inline ? null : this.startRegion(element) });
    if (this.dataRow === null && isDataRow(element)) this.dataRow = element;
    this.deepen(element, 1);
    return true;
  }

  /** Closes a node; nodes that were not entered are passed over. */
  leave(node: Node): void {
    const last = this.open.at(-1);
    if (last?.element !== node) return;
    this.open.pop();
    if (this.dataRow === node) this.dataRow = null;
    if (last.region !== null) {
      this.interrupt();
      last.region.end = this.blocks.length;
    }
    this.deepen(last.element, -1);
  }

  finish(): CutText {
    this.flush();
    return { blocks: this.blocks, regions: this.regions };
  }

  private startRegion(element: Element): Region {
    const region = { element, start: this.blocks.length, end: this.blocks.length };
    this.regions.push(region);
    return region;
  }

  private deepen(element: Element, by: 1 | -1): void {
    const context = contextOf(element.localName);
    if (context !== null) this.depth[context] += by;
  }

  private addText(node: Text): void {
    // In preformatted text a line is a block; elsewhere line feeds are white space.
    const lines = this.depth.preformatted > 0 ? node.data.split('\n') : [node.data];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.interrupt();
      this.addPiece(line, node);
    }
  }

  private addPiece(piece: string, node: Text): void {
    this.pieces.push(piece);
    const characters = withoutSpace(piece).length;
    if (characters === 0) return;
    this.first ??= node.parentElement ?? this.open.at(-1)?.element ?? null;
    if (this.depth.link > 0) this.linkCharacters += characters;
    if (this.depth.bold > 0) this.boldCharacters += characters;
  }

  /** Ends the block, except between the cells of a data row: a label and its value belong together. */
  private interrupt(): void {
    if (this.dataRow === null) this.flush();
    else this.pieces.push(' ');
  }

  private flush(): void {
    const text = foldSpace(this.pieces.join(''));
    if (this.first !== null && text !== '') this.blocks.push(this.block(text, this.first));
    this.pieces = [];
    this.first = null;
    this.linkCharacters = 0;
    this.boldCharacters = 0;
  }

  private block(text: string, element: Element): CutBlock {
    const bold = this.boldCharacters >= withoutSpace(text).length;
    const kind = this.depth.heading > 0 || isHeading(text, bold) ? 'heading' : 'paragraph';
    return { kind, text, element, linkCharacters: this.linkCharacters };
  }
}
