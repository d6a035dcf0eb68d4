import { CLOSE, LINE_END, OPEN, type PageSkeleton, type SkeletonRoot } from './skeleton';
import { linesInTurn, shownInTurn } from './visibility';

/**
 * The most that is carried, in characters of text, marks and labels: `MAX_PAGE_CHARACTERS` of main text, and twice
 * that for its marks and all that stands around it.
 */
export const MAX_SKELETON_CHARACTERS = 600_000;

/** What elements are judged by, besides their tag. */
const ATTRIBUTES = ['id', 'class', 'role', 'itemprop', 'datetime', 'content'];
/** Longer attributes are cut; class lists of 200 characters are common, endless ones are hostile. */
const MAX_ATTRIBUTE_CHARACTERS = 200;

/**
 * With less running text than this, in characters, the main text may be in frames or shadow roots, and links are what the
 * page says.
 */
export const SCANT_PROSE = 400;

const SENTENCE_MARKS = /[，。；！？,;!?]/;
/** Shorter lines with a comma are as often captions and menus as sentences. */
const MIN_SENTENCE_CHARACTERS = 12;

/** FNV-1a: enough to tell two readings of one page apart, and a few instructions a character. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Digits and the marks before them come and go in clocks and counters: they are no news. */
const LAST_DIGIT = '9'.charCodeAt(0);

/** Writes down what a walk enters and leaves, in document order. Runs in the page. */
export class SkeletonWriter {
  /** Characters of running text outside links so far. */
  prose = 0;
  private readonly labels = new Map<string, number>();
  private content = '';
  private left = MAX_SKELETON_CHARACTERS;
  private links = 0;
  private gist = FNV_OFFSET;
  private linkGist = FNV_OFFSET;
  private readonly isSeen = shownInTurn();
  private readonly keepsLines = linesInTurn();

  get isFull(): boolean {
    return this.left <= 0;
  }

  open(node: Node): void {
    const label = labelOf(node);
    if (!this.labels.has(label)) {
      this.left -= label.length;
      this.labels.set(label, this.labels.size);
    }
    this.write(`${OPEN}${this.labels.get(label)?.toString(36)} `);
    if ((node as Element).localName === 'a') this.links++;
  }

  close(node: Node): void {
    this.write(CLOSE);
    if ((node as Element).localName === 'a') this.links--;
  }

  addText(node: Text): void {
    const data = node.data.substring(0, this.left).replace(/[\u0080-\u0082]/g, '');
    const lineEnd = data.includes('\n') && this.keepsLines(node.parentElement) ? LINE_END : '\n';
    const text = data.replace(/\s+/g, (run) => (run.includes('\n') ? lineEnd : ' '));
    if (text.length > 1 || text > ' ') {
      if (!this.isSeen(node.parentElement)) return;
      if (this.links === 0) this.weigh(text);
      else this.linkGist = mixed(this.linkGist, text);
    }
    this.write(text);
  }

  /** All written since it was last taken. */
  takeContent(): string {
    const { content } = this;
    this.content = '';
    return content;
  }

  finish(roots: readonly SkeletonRoot[]): PageSkeleton {
    let gist = this.gist;
    for (const { head } of roots) {
      gist = mixed(gist, head.title);
      // Of an address every character counts: 1.html and 2.html are two pages.
      gist = mixed(gist, head.url, 0);
    }
    const links = this.prose < SCANT_PROSE ? this.linkGist : 0;
    return { labels: [...this.labels.keys()], roots, gist: gist ^ links, truncated: this.isFull };
  }

  private write(piece: string): void {
    this.content += piece;
    this.left -= piece.length;
  }

  private weigh(text: string): void {
    if (text.length >= MIN_SENTENCE_CHARACTERS && SENTENCE_MARKS.test(text)) this.prose += text.length;
    this.gist = mixed(this.gist, text);
  }
}

/** The hash with the text mixed into it, but for characters up to this one. */
function mixed(gist: number, text: string, passedOver: number = LAST_DIGIT): number {
  let result = gist;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > passedOver) result = Math.imul(result ^ code, FNV_PRIME);
  }
  return result;
}

/** Tag and attributes parted by tabs, without those missing at the end; nothing for a shadow root. */
function labelOf(node: Node): string {
  const element = node as Element;
  if (element.hasAttributes?.() !== true) return element.localName ?? '';
  const values = ATTRIBUTES.map((name) => {
    const value = element.getAttribute(name);
    return value === null ? '' : value.slice(0, MAX_ATTRIBUTE_CHARACTERS).replace(/\s+/g, ' ');
  });
  return [element.localName, ...values].join('\t').trimEnd();
}
