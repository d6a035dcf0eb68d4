/** What is drawn over a page of a measure: plain data, made in the background, sent to the page. */
import { caseLine } from '../corpus/case-line';
import type { LocatedMeasure } from '../corpus/corpus-measures';
import type { Evidence, Tier } from '../matching/types';
import { measureCitation } from '../snippets/citation';
import type { TextQuoteSelector } from '../snippets/snippet';

/** A measure on a card over the page. */
export interface PageCard {
  readonly measureId: string;
  readonly title: string;
  /** Place and write-up in one line. */
  readonly caseLine: string;
  readonly summary: string;
  readonly tier: Tier;
  /** The compendium's term. */
  readonly term: string;
  /** The page's own words for it; empty where they only share vocabulary. */
  readonly phrase: string;
  /** Whether the compendium says the page's words as well, of this measure or another. */
  readonly isOwnTerm: boolean;
  /** What is copied: the measure with its source. */
  readonly citation: string;
  /** Whether it is kept already. */
  readonly saved: boolean;
}

/** A paragraph that speaks of measures: how it is found again, and what stands on its card. */
export interface MarginMark {
  /** Finds the first words that speak of a measure; its paragraph is the one they stand in. */
  readonly selector: TextQuoteSelector;
  /** Most relevant first, never empty. */
  readonly cards: readonly PageCard[];
}

/** The measure as a card shows it, with the reason why it is there. */
export function pageCardOf(
  located: LocatedMeasure,
  { tier, term, phrase }: Pick<Evidence, 'tier' | 'term' | 'phrase'>,
  known: Pick<PageCard, 'saved' | 'isOwnTerm'>,
): PageCard {
  const { measure, case: parent } = located;
  return {
    measureId: measure.id,
    title: measure.title,
    caseLine: caseLine(parent.title, parent.place.name),
    summary: measure.summary,
    ...{ tier, term, phrase },
    ...known,
    citation: measureCitation(located),
  };
}
