/** A page as matching reads it: its title and blocks, each in its normal form. */
import type { PageText } from '../page/page-text';
import type { NormalisedText } from '../text/normalise';
import type { MeasureIndex } from './measure-index';

export interface Passage {
  readonly kind: 'title' | 'heading' | 'paragraph';
  /** As the page has it. */
  readonly text: string;
  readonly normal: NormalisedText;
}

/** Title first, then the blocks in reading order. */
export function passagesOf(index: Pick<MeasureIndex, 'normalise'>, page: PageText): Passage[] {
  const title = { kind: 'title' as const, text: page.title };
  return [title, ...page.blocks].map(({ kind, text }) => ({ kind, text, normal: index.normalise(text) }));
}
