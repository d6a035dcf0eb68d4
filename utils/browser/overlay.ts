/** Background and panel: what is drawn over a page, and what a reader does with it. */
import { createHiddenMeasure } from '../hidden/hidden-measure';
import { hiddenEverywhere, visibleMatches } from '../hidden/visible-matches';
import type { Library } from '../matching/library';
import { matchWords } from '../matching/match-words';
import { matchesOfPage } from '../matching/page-matches';
import { pageMentions } from '../matching/page-mentions';
import type { Evidence } from '../matching/types';
import { marginMarks } from '../overlay/margin-marks';
import { isOwnTerm } from '../overlay/own-term';
import { type MarginMark, type PageCard, pageCardOf } from '../overlay/page-card';
import type { OverlayScope } from '../overlay/page-overlay';
import { judgePage } from '../page/judge-page';
import type { PageSkeleton } from '../page/skeleton';
import { createMeasureSnippet } from '../snippets/create-snippet';
import type { SourcePage } from '../snippets/snippet';
import { measureSnippetId } from '../snippets/snippet-id';
import { browser } from './api';
import { hideMeasures, loadHidden, loadHiddenOf, showMeasures } from './hidden-store';
import { OVERLAY_SCRIPT } from './inject';
import { loadKeptMeasures, saveSnippet } from './snippet-store';
import { loadTabPage, loadTabPagesOf } from './tab-pages';
import { loadTakenOut, takeOut } from './taken-out';

/** More than these is a search, for which there is the panel. */
const MOST_RELATED = 5;

/** What stands in the margin of a page: nothing that the reader has hidden, and what is kept already as that. */
export async function marginMarksOf(library: Library, skeleton: PageSkeleton): Promise<MarginMark[]> {
  const page = judgePage(skeleton);
  const known = matchesOfPage(library.index, page);
  if (known.status !== 'ready') return [];
  const matches = visibleMatches(known.matches, await loadHiddenOf(known), page.url);
  const cardOf = await cardsIn(library);
  const mentions = pageMentions(library.index, page, matches);
  return marginMarks(page, mentions, ({ match, evidence }) => cardOf(match.measureId, evidence));
}

/** Cards of the measures related to just these words, most relevant first. */
export async function relatedCards(library: Library, text: string): Promise<PageCard[]> {
  const hidden = hiddenEverywhere((await loadHidden()).hidden);
  const cardOf = await cardsIn(library);
  const found = matchWords(library.index, text).filter(({ measureId }) => !hidden.has(measureId));
  return found.slice(0, MOST_RELATED).flatMap(({ measureId, evidence: [reason] }) => {
    return (reason && cardOf(measureId, saidIn(text, reason))) ?? [];
  });
}

/** The reason without words that the text does not say: a search tells those of the measure that it means as well. */
function saidIn(text: string, reason: Evidence): Evidence {
  return reason.tier === 'related' && !text.includes(reason.phrase) ? { ...reason, phrase: '' } : reason;
}

async function cardsIn({ index, measures }: Library) {
  const saved = await loadKeptMeasures();
  return (measureId: string, reason: Evidence): PageCard | null => {
    const located = measures.get(measureId);
    if (!located) return null;
    return pageCardOf(located, reason, {
      saved: saved.has(measureId),
      isOwnTerm: isOwnTerm(index, reason.phrase),
    });
  };
}

/**
 * Keeps a measure of a card with the tab's page as its source, or takes it out; kept again, it is as it was. Resolves to
 * whether that worked.
 */
export async function keepCard(
  { measures }: Library,
  tabId: number,
  measureId: string,
  kept: boolean,
): Promise<boolean> {
  const located = measures.get(measureId);
  if (!located) return false;
  if (!kept) return takeOut(tabId, measureSnippetId(measureId));
  const taken = await loadTakenOut(tabId, measureSnippetId(measureId));
  return (await saveSnippet(taken ?? createMeasureSnippet(located, await sourceOf(tabId), new Date()))).ok;
}

/** Hides a measure beside the tab's page, or shows it again; resolves to whether that worked. */
export async function hideCard(
  { measures }: Library,
  tabId: number,
  measureId: string,
  hidden: boolean,
): Promise<boolean> {
  const located = measures.get(measureId);
  const page = await sourceOf(tabId);
  if (!located || !page) return false;
  const record = [createHiddenMeasure(located, page, new Date())];
  return (await (hidden ? hideMeasures(record) : showMeasures(record))).ok;
}

/** The tab's page as it was read; null where it was not. */
async function sourceOf(tabId: number): Promise<SourcePage | null> {
  const known = await loadTabPage(tabId);
  if (known?.matches.status !== 'ready') return null;
  const { title, url, site, publishedOn } = known.matches.page;
  return { title, url, site, publishedOn };
}

/** Not state but queues, by tab: showing takes two calls, between which one that takes the marks away would be lost. */
const last = new Map<number, Promise<boolean>>();

/** Shows the margin of the tab's page, or takes it away; resolves to whether the page let that be done. */
export function setMarginShown(tabId: number, shown: boolean): Promise<boolean> {
  const next = (last.get(tabId) ?? Promise.resolve(true)).then(() => switchMarginOf(tabId, shown));
  last.set(tabId, next);
  void next.then(() => last.get(tabId) === next && last.delete(tabId));
  return next;
}

async function switchMarginOf(tabId: number, shown: boolean): Promise<boolean> {
  try {
    if (shown) await browser.scripting.executeScript({ target: { tabId }, files: [OVERLAY_SCRIPT] });
    await browser.scripting.executeScript({ target: { tabId }, func: switchMargin, args: [shown] });
    return true;
  } catch {
    return false;
  }
}

/** Lets the margins follow, wherever they are shown, what has become of these measures: pages do not see what is stored. */
export async function showMarginsAgain(measureIds: ReadonlySet<string>): Promise<void> {
  const concerned = await loadTabPagesOf(measureIds);
  const tell = ([tabId]: readonly [number, unknown]) =>
    browser.scripting.executeScript({ target: { tabId }, func: askMarginAgain });
  await Promise.allSettled(concerned.map(tell));
}

/** Whether the margin of the tab's page is shown; null where the page does not let that be asked. */
export async function isMarginShown(tabId: number): Promise<boolean | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: askMargin });
    return answer?.result === true;
  } catch {
    return null;
  }
}

/** Shows these cards beside what is selected in a frame of the tab; resolves to whether the page let that be done. */
export async function showRelatedCards(
  place: { readonly tabId: number; readonly frameId: number },
  cards: readonly PageCard[],
  words: string,
): Promise<boolean> {
  const target = { tabId: place.tabId, frameIds: [place.frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [OVERLAY_SCRIPT] });
    await browser.scripting.executeScript({ target, func: drawRelated, args: [cards, words] });
    return true;
  } catch {
    return false;
  }
}

/* These run in the page, beside the script that was injected before: they can use nothing from here. */

function switchMargin(shown: boolean): void {
  const { tashanOverlay } = globalThis as OverlayScope;
  if (shown) void tashanOverlay?.showMargin();
  else tashanOverlay?.hideMargin();
}

function askMarginAgain(): void {
  const { tashanOverlay } = globalThis as OverlayScope;
  if (typeof tashanOverlay?.askAgain === 'function') tashanOverlay.askAgain();
}

function askMargin(): boolean {
  const { tashanOverlay } = globalThis as OverlayScope;
  return typeof tashanOverlay?.isMarginShown === 'function' && tashanOverlay.isMarginShown();
}

function drawRelated(cards: readonly PageCard[], words: string): void {
  (globalThis as OverlayScope).tashanOverlay?.showRelated(cards, words);
}
