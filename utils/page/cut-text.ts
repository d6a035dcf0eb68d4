import type { FurniturePolicy } from './page-furniture';
import type { Label, Mark } from './read-skeleton';
import { TextCutter } from './text-cutter';

/** A stretch of text that no block element and no `<br>` interrupts. */
export interface CutBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  /** Characters of `text` that stand in links. */
  readonly linkCharacters: number;
  /** Whether it only leads elsewhere: most of it is links, and what stands around them says nothing. */
  readonly isLinks: boolean;
}

/** The blocks an element holds: `blocks[start]` up to, not including, `blocks[end]`. */
export interface Region {
  readonly label: Label;
  readonly start: number;
  end: number;
}

export interface CutText {
  readonly blocks: readonly CutBlock[];
  /** Regions of all block elements, parents before children. */
  readonly regions: readonly Region[];
}

/** Cuts the text of a skeleton's marks into blocks, furniture left out. Takes time linear in the number of marks. */
export function cutText(marks: readonly Mark[], policy: FurniturePolicy): CutText {
  const cutter = new TextCutter(policy);
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] ?? null;
    if (typeof mark === 'string') cutter.addText(mark);
    else if (mark === null) cutter.leave();
    else if (!cutter.enter(mark)) at = mark.end;
  }
  return cutter.finish();
}
