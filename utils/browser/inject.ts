/** Runs the content script in pages it was not registered for. */
import type { UnreadableReason } from '../matching/types';
import { failed, ok, type Result } from '../result';
import { browser } from './api';

/** Where WXT puts `entrypoints/page.content.ts`. */
export const PAGE_SCRIPT = '/content-scripts/page.js';
/** Where it puts `entrypoints/overlay.ts`. */
export const OVERLAY_SCRIPT = '/overlay.js';

/** Injects the page reader into the tab; what it reads arrives as a message. */
export async function injectPageReader(tabId: number): Promise<Result<number, UnreadableReason>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    return ok(tabId);
  } catch (error) {
    return failed(reasonOf(String(error)));
  }
}

/**
 * Neither browser says by a code why it refused. Chrome: “Cannot access contents of the page. Extension manifest must
 * request permission…” for a site without access, “Cannot access a chrome:// URL”, “The extensions gallery cannot be
 * scripted” and the like for what nobody may read. Firefox: “Missing host permission for the tab” for either.
 */
export function reasonOf(error: string): UnreadableReason {
  const isMissingPermission = /must request permission|missing host permission|must have permission/i;
  return isMissingPermission.test(error) ? 'no-access' : 'restricted';
}
