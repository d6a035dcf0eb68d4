/** What a page is asked with where an engine knows queries only. */
import type { PageText } from '../../utils/page/page-text';
import { bigramsOf } from './peers/bigrams';

/** Title and text, a line a block. */
export const wholeText = ({ title, blocks }: PageText): string =>
  [title, ...blocks.map(({ text }) => text)].join('\n');

/**
 * The distinct bigrams of a page, the most frequent first; of equals the one said first. Words cut by the platform's
 * segmenter were tried in their place: with them the peers notice fewer pages and rank no better.
 */
export function wordsByFrequency(page: PageText): string[] {
  const counts = new Map<string, number>();
  for (const word of bigramsOf(wholeText(page)))
    if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
