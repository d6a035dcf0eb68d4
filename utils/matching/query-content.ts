/** How much of what a query says stands in the measures' own text. */
import { type ContentIndex, findContent, holds, type QueryToken, queryTokens } from './content-index';
import { type PageModel, rarityOf } from './page-model';

/** A token of a query and what it counts: its idf, less where pages about other things say it too. */
export interface WeightedToken extends QueryToken {
  readonly weight: number;
}

/** The tokens of a query's words; `share` is what each counts against a token of the query itself, 0 to 1. */
export function weightedTokens(
  content: ContentIndex,
  model: PageModel,
  words: readonly string[],
  share = 1,
): WeightedToken[] {
  return queryTokens(content, words.join(' ')).map((token) => ({
    ...token,
    weight: share * rarityOf(model, token.key) ** RARITY_POWER,
  }));
}

/** Chosen with `HALF_MASS` and `UNCOVERED` on the judged queries: the most paraphrases found with all nonsense refused. */
const RARITY_POWER = 1;

export interface ContentFound {
  readonly measure: number;
  /** 0 to 1. */
  readonly score: number;
  /** The longest stretch of the query that the measure shares. */
  readonly phrase: string;
}

/** More measures share a word with a query than anybody looks through. */
const MOST_FINDS = 200;

/** A mass of shared idf at which a measure is half certain: three rare bigrams. */
const HALF_MASS = 6;

/** What a measure is worth that shares next to nothing of a query but some rare bigrams; the rest grows with the share. */
const UNCOVERED = 0.7;

/**
 * The measures by what they share with the tokens a query says, and with those it means by everyday words. Two things
 * must hold for a high score: what is shared is much by itself (one common bigram proves nothing, however short the
 * query), and is a good part of the query.
 */
export function contentFinds(
  content: ContentIndex,
  said: readonly WeightedToken[],
  meant: readonly WeightedToken[] = [],
): ContentFound[] {
  const total = massOf(said);
  const known = new Set(said.map(({ key }) => key));
  const tokens = [...said, ...meant.filter(({ key }) => !known.has(key))];
  const found = findContent(content, tokens, MOST_FINDS);
  const best = found[0]?.score ?? 1;
  return found.map(({ measure, score }) => {
    const shared = tokens.filter((token) => holds(content, token, measure));
    const mass = massOf(shared);
    const share = Math.min(1, mass / total);
    const strength = (mass / (mass + HALF_MASS)) * (UNCOVERED + (1 - UNCOVERED) * share);
    return { measure, score: strength * (0.5 + (0.5 * score) / best), phrase: joinOverlapping(shared) };
  });
}

/** idf of the tokens by weight. */
function massOf(tokens: readonly WeightedToken[]): number {
  return tokens.reduce((sum, { idf, weight }) => sum + idf * weight, 0);
}

/** The longest stretch of bigrams that follow one another: 贷款, 款贴, 贴息 → 贷款贴息. */
function joinOverlapping(tokens: readonly QueryToken[]): string {
  let longest = '';
  let current = '';
  for (const { text } of tokens) {
    current = current && current.at(-1) === text[0] && text.length === 2 ? current + text[1] : text;
    if (current.length > longest.length) longest = current;
  }
  return longest;
}
