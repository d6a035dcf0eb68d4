/**
 * The words of a page, in the page itself: all its visible text without white space, and where each character stands. White
 * space comes and goes with the markup, so words are compared without it.
 */
import { withoutSpace } from '../page/fold-space';
import { shownInTurn } from '../page/visibility';
import { type NodeVisitor, type TextRoot, type Walk, walkRoot } from '../page/walk-page';

/** Parts documents and shadow roots: no words run from one into the other. */
export const ROOT_END = '\n';

/** More is not matched either; see `MAX_SKELETON_CHARACTERS`. */
const MAX_CHARACTERS = 600_000;

/** A page that changes under every walk is taken as the last one found it. */
const MOST_WALKS = 3;

/** A stretch of a text. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

export interface PageWords {
  /** Without white space; a line feed ends each document and shadow root. */
  readonly text: string;
  /** Every text node, in the order of its text. */
  readonly nodes: readonly Text[];
  /** Where in `text` each begins. */
  readonly starts: readonly number[];
}

/**
 * The words of the document or shadow root, then, unless only its own are wanted, those of the open shadow roots and the
 * frames of the same origin in it.
 */
export function* walkWords(root: TextRoot, isNested = true): Walk<PageWords> {
  for (let walk = 1; ; walk++) {
    const collector = new WordCollector();
    if ((yield* walkRoots(root, isNested, collector)) || walk === MOST_WALKS) return collector.finish();
  }
}

/** Whether the page stayed as it was; where it did not, the walk has to begin anew. */
function* walkRoots(first: TextRoot, isNested: boolean, collector: WordCollector): Walk<boolean> {
  const found: TextRoot[] = [first];
  // The list grows while it is read: roots found in a root are walked in their turn.
  for (const root of found) {
    const nested = isNested ? found : [];
    if (!(yield* walkRoot((root as Document).body ?? root, collector, nested))) return false;
    collector.endRoot();
  }
  return true;
}

class WordCollector implements NodeVisitor {
  private readonly pieces: string[] = [];
  private readonly nodes: Text[] = [];
  private readonly starts: number[] = [];
  private length = 0;
  private readonly isSeen = shownInTurn();

  get isFull(): boolean {
    return this.length >= MAX_CHARACTERS;
  }

  open(): void {}
  close(): void {}

  addText(node: Text): void {
    const words = withoutSpace(node.data);
    if (words === '' || !this.isSeen(node.parentElement)) return;
    this.nodes.push(node);
    this.starts.push(this.length);
    this.add(words);
  }

  endRoot(): void {
    this.add(ROOT_END);
  }

  finish(): PageWords {
    return { text: this.pieces.join(''), nodes: this.nodes, starts: this.starts };
  }

  private add(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}
