/** Background: saves what is selected on a page. */
import type { SelectedPassage } from '../page/read-selection';
import { createPassageSnippet } from '../snippets/create-passage-snippet';
import { browser } from './api';
import { t } from './i18n';
import { showNotice } from './page-notice';
import { saveSnippet } from './snippet-store';

const SELECTION_SCRIPT = '/selection.js';

/** Where a selection was made. `text` is what the browser itself says is selected, if it says so. */
export interface SelectionPlace {
  readonly tabId: number;
  readonly frameId: number;
  readonly text: string;
  readonly tab: { readonly title?: string; readonly url?: string };
}

/** Saves the selection with its source and surroundings, and says on the page what came of it. */
export async function saveSelection(place: SelectionPlace): Promise<void> {
  const passage = (await selectedPassage(place)) ?? plainPassage(place);
  if (!passage) return showNotice(place.tabId, t('noticeNothingSelected'));
  const saved = await saveSnippet(createPassageSnippet(passage, new Date(), crypto.randomUUID()));
  const failure = saved.ok ? null : saved.reason;
  await showNotice(place.tabId, failure === null ? t('noticeSaved') : t(FAILURES[failure]));
}

const FAILURES = { 'storage-full': 'noticeStorageFull', 'storage-failed': 'noticeStorageFailed' } as const;

/** The selection with its surroundings, or null where the page may not be read or nothing is selected. */
async function selectedPassage({ tabId, frameId }: SelectionPlace): Promise<SelectedPassage | null> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [SELECTION_SCRIPT],
    });
    return (injected?.result as SelectedPassage | null | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Pages no script may enter (the browser's PDF viewer) still tell the selected words. */
function plainPassage({ text, tab }: SelectionPlace): SelectedPassage | null {
  const exact = text.trim();
  if (exact === '') return null;
  const url = tab.url ?? '';
  const site = URL.canParse(url) ? new URL(url).hostname : '';
  return {
    selector: { exact, prefix: '', suffix: '' },
    page: { title: tab.title ?? '', url, site, publishedOn: null },
  };
}
