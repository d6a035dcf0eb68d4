/** Background: saves what is selected on a page. */

import { isSamePage } from '../page/page-address';
import type { SelectedPassage, SelectionReading } from '../page/read-selection';
import { sourcePageOf } from '../page/source-page';
import { createPassageSnippet } from '../snippets/create-passage-snippet';
import type { Snippet, SourcePage } from '../snippets/snippet';
import { passageSnippetId } from '../snippets/snippet-id';
import { loadFolders } from './folder-store';
import { t } from './i18n';
import { showNotice } from './page-notice';
import { readSelectionOf } from './read-selections';
import { saveUnlessKept } from './snippet-store';
import { loadTabPage } from './tab-pages';

/** Where a selection was made. `text` is what the browser itself says is selected, if it says so. */
export interface SelectionPlace {
  readonly tabId: number;
  /** Null where the browser does not say: a key press is known only by its tab. */
  readonly frameId: number | null;
  readonly text: string;
  readonly tab: { readonly title?: string; readonly url?: string };
}

/** Saves the selection with its source and surroundings, and says on the page what came of it. */
export async function saveSelection(place: SelectionPlace): Promise<void> {
  const passage = (await selectedPassage(place)) ?? plainPassage(place);
  if (!passage) return showNotice(place.tabId, t('noticeNothingSelected'));
  const id = passageSnippetId(passage.page.url, crypto.randomUUID());
  const saved = await saveUnlessKept(createPassageSnippet(passage, new Date(), id));
  if (!saved.ok) return showNotice(place.tabId, t(FAILURES[saved.reason]));
  const { snippet, isNew } = saved.value;
  await showNotice(place.tabId, isNew ? t('noticeSaved') : await keptWhere(snippet));
}

/** That it is kept already, and in which folder. */
async function keptWhere({ folderId }: Snippet): Promise<string> {
  if (folderId === null) return t('noticeAlreadySaved');
  const folder = (await loadFolders()).sound.find(({ id }) => id === folderId);
  return folder ? t('noticeAlreadySavedIn', folder.name) : t('noticeAlreadySaved');
}

const FAILURES = {
  'storage-full': 'noticeStorageFull',
  'storage-failed': 'noticeStorageFailed',
  'storage-busy': 'noticeStorageBusy',
} as const;

/** The selection with its surroundings, or null where the page may not be read or nothing is selected. */
async function selectedPassage({ tabId, frameId }: SelectionPlace): Promise<SelectedPassage | null> {
  const selected = await readSelectionOf(tabId, frameId);
  if (!selected) return null;
  const { reading } = selected;
  return { selector: reading.selector, page: await sourceOf(tabId, reading) };
}

/** The page as its text told, where it has been read; else as its document calls itself. */
async function sourceOf(tabId: number, { head }: SelectionReading): Promise<SourcePage> {
  const known = await loadTabPage(tabId);
  if (!known?.url || known.matches.status !== 'ready' || !isSamePage(known.url, head.url))
    return sourcePageOf(head);
  const { title, site, publishedOn } = known.matches.page;
  return { title, url: head.url, site, publishedOn };
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
