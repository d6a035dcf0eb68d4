/** Opens the page a passage was kept from, and marks the passage in it. */
import { linkToPassage } from '../passages/text-fragment';
import { failed, ok, type Result } from '../result';
import { openableAddress } from '../snippets/openable-address';
import type { PassageSnippet } from '../snippets/snippet';
import { t } from './i18n';
import { showNotice } from './page-notice';
import { type PassageFailure, showPassages } from './passages';
import { openLoadedTab } from './tab-loaded';

/** Pages that are put together in the browser have their text a moment after they have loaded. Milliseconds. */
const LATER = [0, 700, 2_000] as const;

/** Why a passage was not marked: in a page that may not be entered the browser alone looks for it. */
export type OpenFailure = PassageFailure | 'not-openable';

/**
 * Opens the page in a new tab at the passage, for which the address itself asks the browser, and marks it there. Where the
 * page no longer has it, the page says so.
 */
export async function openPassage(
  { selector, page }: PassageSnippet,
  pauses: readonly number[] = LATER,
): Promise<Result<null, OpenFailure>> {
  const address = openableAddress(page.url);
  if (address === null) return failed('not-openable');
  const tabId = await openLoadedTab(linkToPassage(address, selector));
  if (tabId === null) return failed('restricted');
  const passages = [{ selector, label: page.title }];
  let reason: PassageFailure = 'gone';
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const shown = await showPassages(tabId, passages, 0);
    if (shown.ok) return ok(null);
    reason = shown.reason;
    if (reason !== 'gone') return failed(reason);
  }
  await showNotice(tabId, t('toastPassageGone'));
  return failed(reason);
}
