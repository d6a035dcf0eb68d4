/**
 * What is taken out of a page before anything is judged: its text with the elements around it, as plain data that
 * a message can carry. Made in the page (`walk-page.ts`), read in the background (`read-skeleton.ts`).
 */

/** Stands before an element's label, whose place in `labels` (base 36) and a space follow. C1 controls: no page shows them. */
export const OPEN = '\u0080';
/** Ends the element opened last. */
export const CLOSE = '\u0081';
/** Ends a line that is shown as one: a line feed where white space is kept. */
export const LINE_END = '\u0082';

/** What a document says about itself. */
export interface PageHead {
  readonly url: string;
  readonly title: string;
  /** Name (or property, or itemprop) and content of its meta tags, in their order, as written. */
  readonly metas: readonly (readonly [name: string, content: string])[];
}

/** A document or an open shadow root, which has the head of its document. */
export interface SkeletonRoot {
  readonly head: PageHead;
  /** Text between marks: `OPEN` label ` ` … `CLOSE`. White space is folded to one space, one line feed or `LINE_END`. */
  readonly content: string;
}

export interface PageSkeleton {
  /** Tag, id, classes, role, itemprop and date of elements, parted by tabs; each label once. */
  readonly labels: readonly string[];
  /** The page itself, and where it says little, its frames and shadow roots, outer ones first. */
  readonly roots: readonly SkeletonRoot[];
  /** Differs where address, title or text does, links only where there is little else; figures of title and text do not count. */
  readonly gist: number;
  /** True where the page has more than is carried. */
  readonly truncated: boolean;
}
