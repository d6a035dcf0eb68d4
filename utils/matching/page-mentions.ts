/** Where in a page's text its measures are spoken of: every place, not only the best one as `matchPage` tells it. */
import type { PageText } from '../page/page-text';
import { normalise, originalSpan } from '../text/normalise';
import { quoteAround } from '../text/quote';
import type { MeasureIndex } from './measure-index';
import { specificity } from './specificity';
import { scanTerms } from './term-scanner';
import type { Evidence, Match } from './types';
import { leadsAmong } from './vocabulary';

/** A place where the page speaks of a measure. */
export interface Mention {
  /** Place of the block in the page. */
  readonly block: number;
  /** The words: `from` to `to` of the block's text. */
  readonly from: number;
  readonly to: number;
  readonly match: Match;
  /** Why this place speaks of it. */
  readonly evidence: Evidence;
  /** What this place alone says for the measure, 0 to about 1.15; 0 where they only share words. */
  readonly weight: number;
}

/**
 * Least weight of a place: a term of four characters that means the measure weighs 0.9, one of three 0.45, a word that
 * only the measure's summary mentions half of that, and one that leads to nine measures half again. Below this a
 * paragraph has used a common word.
 */
const LEAST_WEIGHT = 0.2;

/** All places where the page's blocks speak of the matched measures, in reading order. */
export function pageMentions(
  index: MeasureIndex,
  { blocks }: Pick<PageText, 'blocks'>,
  matches: readonly Match[],
): Mention[] {
  const byId = new Map(matches.map((match) => [match.measureId, match]));
  const wanted = new Map<number, Match>();
  index.measures.forEach(({ measure }, ordinal) => {
    const match = byId.get(measure.id);
    if (match) wanted.set(ordinal, match);
  });
  const named = blocks.flatMap(({ text }, block) => mentionsIn(index, text, block, wanted));
  const found = new Set(named.map(({ match }) => match));
  const others = matches.filter((match) => !found.has(match));
  const quoted = others.flatMap((match) => quotedMention(blocks, match) ?? []);
  return [...named, ...quoted].sort((a, b) => a.block - b.block || a.from - b.from);
}

/** The places of a block whose terms lead to measures that are wanted. */
function mentionsIn(
  { scanner }: MeasureIndex,
  text: string,
  block: number,
  wanted: ReadonlyMap<number, Match>,
): Mention[] {
  const normal = normalise(text);
  return scanTerms(scanner, normal.text).flatMap(({ term, start }) => {
    const { from, to } = originalSpan(normal, start, start + term.text.length);
    return leadsAmong(term, wanted).flatMap((lead) => {
      const match = wanted.get(lead.measure);
      const weight = specificity(term) * lead.weight;
      if (!match || weight < LEAST_WEIGHT) return [];
      const evidence = {
        ...{ tier: lead.tier, term: lead.term },
        ...{ phrase: text.slice(from, to), quote: quoteAround(text, from, to) },
      };
      return [{ block, from, to, match, evidence, weight }];
    });
  });
}

/** A measure found by shared words alone is worth a mark only from here on: below it, they are 工作日 and the like. */
const LEAST_RELATED = 0.3;

const CUT_MARKS = /^…|…$/g;

/** Where the sentence stands by which a measure was found that no term names; null where that was the page's title. */
function quotedMention(blocks: PageText['blocks'], match: Match): Mention | null {
  if (match.tier === 'related' && match.relevance < LEAST_RELATED) return null;
  for (const evidence of match.evidence) {
    const quote = evidence.quote.replace(CUT_MARKS, '');
    if (quote === '' || evidence.phrase === '') continue;
    const block = blocks.findIndex(({ text }) => text.includes(quote));
    if (block < 0) continue;
    const within = Math.max(0, quote.indexOf(evidence.phrase));
    const from = (blocks[block]?.text.indexOf(quote) ?? 0) + within;
    return {
      block,
      from,
      to: from + Math.min(evidence.phrase.length, quote.length),
      match,
      evidence,
      weight: 0,
    };
  }
  return null;
}
