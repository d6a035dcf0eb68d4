import type { Match, PageMatches } from '../matching/types';
import { type HiddenMeasure, isHiddenBeside } from './hidden-measure';

/** A page's matches as far as they are to be shown, and why the others are not; each in the order of the matches. */
export interface PartedMatches {
  readonly visible: readonly Match[];
  /** Hidden beside this page. */
  readonly here: readonly HiddenMeasure[];
  /** Hidden beside any page. */
  readonly everywhere: readonly HiddenMeasure[];
}

/** Parts the matches of the page at `url` by what is hidden. */
export function partMatches(
  matches: readonly Match[],
  hidden: readonly HiddenMeasure[],
  url: string,
): PartedMatches {
  const byMeasure = new Map<string, HiddenMeasure>();
  for (const one of hidden) {
    // Everywhere goes before here: it is what would have to be taken back.
    const isFirst = one.page === null || !byMeasure.has(one.measure.id);
    if (isFirst && isHiddenBeside(one, url)) byMeasure.set(one.measure.id, one);
  }
  const hiding = ({ measureId }: Match) => byMeasure.get(measureId);
  const found = matches.flatMap((match) => hiding(match) ?? []);
  return {
    visible: matches.filter((match) => !hiding(match)),
    here: found.filter(({ page }) => page !== null),
    everywhere: found.filter(({ page }) => page === null),
  };
}

/** The matches of the page at `url` that the reader has not hidden. */
export function visibleMatches(
  matches: readonly Match[],
  hidden: readonly HiddenMeasure[],
  url: string,
): readonly Match[] {
  return partMatches(matches, hidden, url).visible;
}

/** What is known of a page, without the matches that the reader has hidden. */
export function visiblePage(page: PageMatches, hidden: readonly HiddenMeasure[]): PageMatches {
  if (page.status !== 'ready' || hidden.length === 0) return page;
  return { ...page, matches: visibleMatches(page.matches, hidden, page.page.url) };
}

/** Ids of the measures hidden beside any page. */
export function hiddenEverywhere(hidden: readonly HiddenMeasure[]): ReadonlySet<string> {
  return new Set(hidden.flatMap(({ measure, page }) => (page === null ? [measure.id] : [])));
}
