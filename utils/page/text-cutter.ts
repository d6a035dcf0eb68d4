import type { CutBlock, CutText, Region } from './cut-text';
import { foldSpace, withoutSpace } from './fold-space';
import { isHeading } from './heading';
import { type FurniturePolicy, isDataRow, isLeftOut } from './page-furniture';
import type { Opening } from './read-skeleton';
import { LINE_END } from './skeleton';

/** Elements that do not interrupt a line of text; all others, unknown ones too, separate blocks. */
const INLINE_ELEMENTS = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** A block with more of its text in links is a list of links, unless a sentence runs around them. */
const MAX_LINK_SHARE = 0.5;
const SENTENCE_MARKS = /[，。；！？]/;
const LABEL_END = /[:：]/;
const LETTERS = /\p{L}/gu;
/** 依据…要求，is the least that binds links to a sentence; separators and dates between headlines have no letters. */
const MIN_RUNNING_LETTERS = 4;

/** What a link says is short; an `<a>` around more was never closed, or is a place to jump to. Characters. */
const MAX_LINK_CHARACTERS = 500;

/** Kinds of element whose depth matters to the text inside. */
type Context = 'link' | 'bold' | 'heading' | 'article';

function contextOf({ label: { tag }, characters }: Opening): Context | null {
  if (tag === 'a') return characters <= MAX_LINK_CHARACTERS ? 'link' : null;
  if (tag === 'b' || tag === 'strong') return 'bold';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  return tag === 'article' || tag === 'main' ? 'article' : null;
}

/** Collects blocks and regions while elements are entered and left in document order. */
export class TextCutter {
  private readonly blocks: CutBlock[] = [];
  private readonly regions: Region[] = [];
  private readonly open: { opening: Opening; region: Region | null }[] = [];
  private readonly depth = { link: 0, bold: 0, heading: 0, article: 0 };
  private dataRow: Opening | null = null;
  private pieces: string[] = [];
  private unlinked: string[] = [];
  private linkCharacters = 0;
  private boldCharacters = 0;

  constructor(private readonly policy: FurniturePolicy) {}

  /** Begins an element; tells whether what is inside it counts. */
  enter(opening: Opening): boolean {
    if (isLeftOut(opening, this.policy, this.depth.article > 0)) return false;
    const inline = INLINE_ELEMENTS.has(opening.label.tag);
    if (!inline) this.interrupt();
    this.open.push({ opening, region: inline ? null : this.startRegion(opening) });
    if (this.dataRow === null && isDataRow(opening)) this.dataRow = opening;
    this.deepen(opening, 1);
    return true;
  }

  /** Ends the element entered last. */
  leave(): void {
    const last = this.open.pop();
    if (last === undefined) return;
    if (this.dataRow === last.opening) this.dataRow = null;
    if (last.region !== null) {
      this.interrupt();
      last.region.end = this.blocks.length;
    }
    this.deepen(last.opening, -1);
  }

  addText(text: string): void {
    for (const [index, line] of text.split(LINE_END).entries()) {
      if (index > 0) this.interrupt();
      this.addPiece(line);
    }
  }

  finish(): CutText {
    this.flush();
    return { blocks: this.blocks, regions: this.regions };
  }

  private startRegion({ label }: Opening): Region {
    const region = { label, start: this.blocks.length, end: this.blocks.length };
    this.regions.push(region);
    return region;
  }

  private deepen(opening: Opening, by: 1 | -1): void {
    const context = contextOf(opening);
    if (context !== null) this.depth[context] += by;
  }

  private addPiece(piece: string): void {
    this.pieces.push(piece);
    if (this.depth.link === 0) this.unlinked.push(piece);
    if (this.depth.link === 0 && this.depth.bold === 0) return;
    const characters = withoutSpace(piece).length;
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
    if (text !== '') this.blocks.push(this.block(text));
    this.pieces = [];
    this.unlinked = [];
    this.linkCharacters = 0;
    this.boldCharacters = 0;
  }

  private block(text: string): CutBlock {
    const bold = this.boldCharacters > 0 && this.boldCharacters >= withoutSpace(text).length;
    const kind = this.depth.heading > 0 || isHeading(text, bold) ? 'heading' : 'paragraph';
    return { kind, text, linkCharacters: this.linkCharacters, isLinks: this.isLinks(text) };
  }

  private isLinks(text: string): boolean {
    if (this.linkCharacters <= withoutSpace(text).length * MAX_LINK_SHARE) return false;
    return !isRunning(this.unlinked.join(''));
  }
}

/** Whether what stands around links is a sentence: 依据、，制定本方案。 A label before them (相关链接：) is none. */
function isRunning(unlinked: string): boolean {
  const said = unlinked.slice(unlinked.search(LABEL_END) + 1);
  return SENTENCE_MARKS.test(said) && (said.match(LETTERS)?.length ?? 0) >= MIN_RUNNING_LETTERS;
}
