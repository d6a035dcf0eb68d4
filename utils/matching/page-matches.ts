import { MIN_PAGE_CHARACTERS, type PageText, summaryOf } from '../page/page-text';
import { matchPage } from './match-page';
import type { MeasureIndex } from './measure-index';
import type { PageMatches } from './types';

/** What a page's text comes to: what is shown beside it, or, where there is next to none, that it cannot be read. */
export function matchesOfPage(
  index: MeasureIndex,
  page: PageText,
): Exclude<PageMatches, { readonly status: 'reading' }> {
  const summary = summaryOf(page);
  if (summary.characters < MIN_PAGE_CHARACTERS) return { status: 'unreadable', reason: 'no-text' };
  return { status: 'ready', page: summary, matches: matchPage(index, page) };
}
