import { CLOSE, OPEN, type PageSkeleton, type SkeletonRoot } from './skeleton';
import { shownInTurn } from './visibility';

/**
 * The most that is carried, in characters of text, marks and labels: `MAX_PAGE_CHARACTERS` of main text, and twice
 * that for its marks and all that stands around it.
 */
export const MAX_SKELETON_CHARACTERS = 600_000;

/** What elements are judged by, besides their tag. */
const ATTRIBUTES = ['id', 'class', 'role', 'itemprop', 'datetime', 'content'];
/** Longer attributes are cut; class lists of 200 characters are common, endless ones are hostile. */
const MAX_ATTRIBUTE_CHARACTERS = 200;

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
  private readonly isSeen = shownInTurn();

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
    const text = node.data
      .substring(0, this.left)
      .replace(/[\u0080\u0081]/g, '')
      .replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' '));
    if (text.length > 1 || text > ' ') {
      if (!this.isSeen(node.parentElement)) return;
      if (this.links === 0) this.weigh(text);
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
    for (const { head } of roots) {
      this.mix(head.title);
      // Of an address every character counts: 1.html and 2.html are two pages.
      for (let at = 0; at < head.url.length; at++) this.mixCode(head.url.charCodeAt(at));
    }
    return { labels: [...this.labels.keys()], roots, gist: this.gist, truncated: this.isFull };
  }

  private write(piece: string): void {
    this.content += piece;
    this.left -= piece.length;
  }

  private weigh(text: string): void {
    if (text.length >= MIN_SENTENCE_CHARACTERS && SENTENCE_MARKS.test(text)) this.prose += text.length;
    this.mix(text);
  }

  private mix(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > LAST_DIGIT) this.mixCode(code);
    }
  }

  private mixCode(code: number): void {
    this.gist = Math.imul(this.gist ^ code, FNV_PRIME);
  }
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
