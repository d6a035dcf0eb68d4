/** Mentions of measures, gathered by paragraph: what stands in a page's margin. */
import type { Mention } from '../matching/page-mentions';
import type { PageText } from '../page/page-text';
import type { TextQuoteSelector } from '../snippets/snippet';
import type { MarginMark, PageCard } from './page-card';

/** A paragraph that names a common term would lead to every measure that has it: more than these nobody compares. */
const MOST_CARDS = 5;

/** A page with more paragraphs that name measures is a list or worse: each mark is sought in the whole page, and drawn. */
const MOST_MARKS = 500;

/** How much of the paragraph on either side tells a word from the same word elsewhere. Characters. */
const CONTEXT = 32;

/**
 * A mark for each block with mentions, in reading order, the first `MOST_MARKS` of them.
 * @param cardOf the card of a mention; null where its measure is not to be shown
 */
export function marginMarks(
  { blocks }: Pick<PageText, 'blocks'>,
  mentions: readonly Mention[],
  cardOf: (mention: Mention) => PageCard | null,
): MarginMark[] {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const found = byBlock.get(mention.block) ?? [];
    found.push(mention);
    byBlock.set(mention.block, found);
  }
  return [...byBlock].slice(0, MOST_MARKS).flatMap(([block, found]) => {
    const cards = bestOfEach(found).flatMap((mention) => cardOf(mention) ?? []);
    const shown = new Set(cards.slice(0, MOST_CARDS).map(({ measureId }) => measureId));
    const first = found.find(({ match }) => shown.has(match.measureId));
    const text = blocks[block]?.text ?? '';
    return first ? [{ selector: selectorIn(text, first), cards: cards.slice(0, MOST_CARDS) }] : [];
  });
}

/** Of the mentions of a paragraph, the weightiest of each measure; what says most for its measure comes first. */
function bestOfEach(mentions: readonly Mention[]): Mention[] {
  const best = new Map<string, Mention>();
  for (const mention of mentions) {
    const { measureId } = mention.match;
    const known = best.get(measureId);
    if (!known || mention.weight > known.weight) best.set(measureId, mention);
  }
  const worth = ({ weight, match }: Mention) => weight * match.relevance;
  return [...best.values()].sort((a, b) => worth(b) - worth(a) || b.match.relevance - a.match.relevance);
}

function selectorIn(text: string, { from, to }: Mention): TextQuoteSelector {
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
  };
}
