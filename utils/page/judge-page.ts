import { type CutText, cutText } from './cut-text';
import { mainBlocks } from './main-blocks';
import { findMainText, type MainText, MIN_MAIN_PROSE, proseCharacters } from './main-container';
import { readMetadata } from './metadata';
import type { FurniturePolicy } from './page-furniture';
import type { PageText } from './page-text';
import { isOtherDate } from './publication-date';
import { type Label, type Mark, parseLabel, readMarks } from './read-skeleton';
import type { PageHead, PageSkeleton, SkeletonRoot } from './skeleton';

/** With less prose than this, in characters, tags and names may have misled, or the text is in frames. */
const SCANT_PROSE = 80;
/** With this much prose nothing else is tried. Characters. */
const AMPLE_PROSE = 400;
/** An element called aside or footer that holds so many times the prose of all the rest is the text. */
const FAR_MORE = 8;

/** Tried in this order: some sites call the article itself `share` or `related`, or set it in an `<aside>`. */
const POLICIES: readonly [FurniturePolicy, ...FurniturePolicy[]] = [
  { tags: true, names: true },
  { tags: true, names: false },
  { tags: false, names: true },
  { tags: false, names: false },
];

interface Reading {
  readonly head: PageHead;
  readonly marks: readonly Mark[];
  readonly cut: CutText;
  readonly main: MainText | null;
}

/**
 * What a page says, judged by its skeleton: its title, where and when it was published, and the headings and
 * paragraphs of its main text, without navigation, comments and lists of links. A page without main text has no
 * blocks.
 */
export function judgePage(skeleton: PageSkeleton): PageText {
  const { head, marks, cut, main } = readFullest(skeleton);
  const textStart = main === null ? cut.blocks.length : firstSentence(cut, main);
  const { title, ...metadata } = readMetadata({
    ...{ head, markedDate: firstDate(marks), blocks: cut.blocks, textStart },
  });
  const read = main === null ? { blocks: [], truncated: false } : mainBlocks(cut.blocks, main.range, title);
  const truncated = read.truncated || skeleton.truncated;
  return { url: skeleton.roots[0]?.head.url ?? '', title, ...metadata, blocks: read.blocks, truncated };
}

/** Reads the document, and where it says little, also its frames and shadow roots; the fullest reading counts. */
function readFullest({ labels: written, roots }: PageSkeleton): Reading {
  const labels = written.map(parseLabel);
  const [own = emptyRoot, ...nested] = roots;
  const first = readRoot(own, labels);
  if (proseOf(first) >= SCANT_PROSE) return first;
  return nested
    .map((root) => readRoot(root, labels))
    .reduce((best, reading) => (proseOf(reading) > proseOf(best) ? reading : best), first);
}

const emptyRoot: SkeletonRoot = { head: { url: '', title: '', metas: [] }, content: '' };

function readRoot({ head, content }: SkeletonRoot, labels: readonly Label[]): Reading {
  const marks = readMarks(content, labels);
  const readWith = (policy: FurniturePolicy): Reading => {
    const cut = cutText(marks, policy);
    return { head, marks, cut, main: findMainText(cut) };
  };
  const [strict, ...others] = POLICIES;
  let best = readWith(strict);
  for (const other of others) {
    if (proseOf(best) >= (other.names ? AMPLE_PROSE : SCANT_PROSE)) continue;
    const reading = readWith(other);
    const least = proseOf(best) < SCANT_PROSE ? SCANT_PROSE : FAR_MORE * proseOf(best);
    if (proseOf(reading) >= least) best = reading;
  }
  return best;
}

function proseOf(reading: Reading): number {
  return reading.main?.prose ?? 0;
}

/** The first date marked up for machines that no words before it call another's, or an empty string. */
function firstDate(marks: readonly Mark[]): string {
  let before = '';
  for (const mark of marks) {
    if (typeof mark === 'string') before = mark.trim() === '' ? before : mark.trimEnd();
    else if (mark !== null && mark.label.date !== '') {
      if (mark.label.itemprop !== '' || !isOtherDate(before)) return mark.label.date;
    }
  }
  return '';
}

/** The place of the first block of running text in the main text: title and date stand before it. */
function firstSentence({ blocks }: CutText, { range }: MainText): number {
  for (let index = range.start; index < range.end; index++) {
    const block = blocks[index];
    if (block !== undefined && proseCharacters(block) >= MIN_MAIN_PROSE) return index;
  }
  return range.start;
}
