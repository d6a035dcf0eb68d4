/** The whole text of a tab's page, for what cannot do with the matches that are stored of it. */
import type { UnreadableReason } from '../matching/types';
import { judgePage } from '../page/judge-page';
import { MIN_PAGE_CHARACTERS, type PageText, summaryOf } from '../page/page-text';
import { parseSkeleton } from '../page/parse-skeleton';
import { failed, ok, type Result } from '../result';
import { browser } from './api';
import { reasonOf } from './inject';

/** Where WXT puts `entrypoints/skeleton.ts`. */
export const SKELETON_SCRIPT = '/skeleton.js';

/** Reads the page as it is now, in the page in slices; nothing of it is stored. */
export async function readPageText(tabId: number): Promise<Result<PageText, UnreadableReason>> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [SKELETON_SCRIPT] });
    const skeleton = parseSkeleton(injected?.result);
    return skeleton ? withText(judgePage(skeleton)) : failed('no-text');
  } catch (error) {
    return failed(reasonOf(String(error)));
  }
}

function withText(page: PageText): Result<PageText, UnreadableReason> {
  return summaryOf(page).characters < MIN_PAGE_CHARACTERS ? failed('no-text') : ok(page);
}
