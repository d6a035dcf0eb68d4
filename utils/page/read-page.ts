import { type CutText, cutText } from './cut-text';
import { mainBlocks } from './main-blocks';
import { findMainText, type MainText, MIN_MAIN_PROSE, proseCharacters } from './main-container';
import { readMetadata } from './metadata';
import { findNestedRoots, type TextRoot } from './nested-roots';
import type { PageText } from './page-text';

/** With less prose than this, in characters, names may have misled, or the text is in frames. */
const SCANT_PROSE = 80;

interface Reading {
  readonly root: TextRoot;
  readonly cut: CutText;
  readonly main: MainText | null;
}

/**
 * What a page says: its title, where and when it was published, and the headings and paragraphs of its
 * main text, without navigation, comments and lists of links. A page without main text has no blocks.
 * Nothing in the page is changed.
 */
export function readPage(document: Document): PageText {
  const { root, cut, main } = readFullest(document);
  const start = main === null ? cut.blocks.length : firstSentence(cut, main);
  const { title, ...metadata } = readMetadata(root.ownerDocument ?? (root as Document), cut.blocks, start);
  const read = main === null ? { blocks: [], truncated: false } : mainBlocks(cut.blocks, main.range, title);
  return { url: document.URL, title, ...metadata, ...read };
}

/** Reads the document, and where it says little, also its frames and shadow roots; the fullest reading counts. */
function readFullest(document: Document): Reading {
  const own = readRoot(document);
  if (proseOf(own) >= SCANT_PROSE) return own;
  return findNestedRoots(document)
    .map(readRoot)
    .reduce((best, reading) => (proseOf(reading) > proseOf(best) ? reading : best), own);
}

function readRoot(root: TextRoot): Reading {
  const minded = readWith(root, 'mind-names');
  // Some sites call the article itself `share` or `related`.
  if (proseOf(minded) >= SCANT_PROSE) return minded;
  const ignored = readWith(root, 'ignore-names');
  return proseOf(ignored) >= SCANT_PROSE ? ignored : minded;
}

function readWith(root: TextRoot, names: 'mind-names' | 'ignore-names'): Reading {
  const cut = cutText((root as Document).body ?? root, names);
  return { root, cut, main: findMainText(root, cut) };
}

function proseOf(reading: Reading): number {
  return reading.main?.prose ?? 0;
}

/** The place of the first block of running text in the main text: title and date stand before it. */
function firstSentence({ blocks }: CutText, { range }: MainText): number {
  for (let index = range.start; index < range.end; index++) {
    const block = blocks[index];
    if (block !== undefined && proseCharacters(block) >= MIN_MAIN_PROSE) return index;
  }
  return range.start;
}
