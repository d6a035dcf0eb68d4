/** Shows words of a page in the page itself, and walks through them; for popup, panel, and whatever was kept. */
import type { UnreadableReason } from '../matching/types';
import { MARK_STYLES } from '../passages/paint-passages';
import { parseAnswer, parseWalk } from '../passages/parse-answer';
import type { Passage, PassageWalk } from '../passages/passage';
import { failed, ok, type Result } from '../result';
import { browser, panelApi } from './api';
import { reasonOf } from './inject';
import { onMessage } from './messages';

const PASSAGES_SCRIPT = '/passages.js';

/** Why words cannot be shown: the page no longer has them, or may not be entered. */
export type PassageFailure = 'gone' | Exclude<UnreadableReason, 'no-text'>;

/** Where the walk stands; null where something else was asked for meanwhile. */
export type PassageResult = Result<PassageWalk | null, PassageFailure>;

/**
 * Marks all that the tab's page has of the passages, and goes to the one at `at`. Fails where the page does not have that
 * one; nothing is marked then.
 */
export async function showPassages(
  tabId: number,
  passages: readonly Passage[],
  at: number,
): Promise<PassageResult> {
  try {
    const shown = await callWalker(tabId, 'show', passages, at);
    if (shown) return resultOf(shown);
    await addWalker(tabId);
    return resultOf(await callWalker(tabId, 'show', passages, at));
  } catch (error) {
    return refused(error);
  }
}

/** Goes to the next of the passages or the one before. Fails where the page has none of them any more. */
export async function stepPassages(tabId: number, by: 1 | -1): Promise<PassageResult> {
  try {
    return resultOf(await callWalker(tabId, 'step', by));
  } catch (error) {
    return refused(error);
  }
}

/** Takes the marks away; does nothing where there are none, or where the page may not be entered any more. */
export async function clearPassages(tabId: number): Promise<void> {
  await callWalker(tabId, 'clear').catch(() => null);
}

/** Where the walk through the tab's page stands; null where nothing is marked, or where that may not be known. */
export async function loadPassageWalk(tabId: number): Promise<PassageWalk | null> {
  return parseWalk(await callWalker(tabId, 'walk').catch(() => null));
}

/** Calls `onChange` whenever the walk through a tab's page goes on or ends, until `signal` aborts. */
export function watchPassages(
  onChange: (tabId: number, walk: PassageWalk | null) => void,
  signal: AbortSignal,
): void {
  const stop = onMessage({
    'passages-walked': async ({ state }, { tabId }) => onChange(tabId, state),
  });
  signal.addEventListener('abort', stop);
}

/** The script, and what marks look like: a style sheet of the browser's own, in frames and shadow roots too. */
async function addWalker(tabId: number): Promise<void> {
  const styles = { target: { tabId, allFrames: true }, css: MARK_STYLES, origin: styleOrigin() };
  // From an older copy of the extension, perhaps.
  await browser.scripting.removeCSS(styles).catch(() => undefined);
  await browser.scripting.insertCSS(styles);
  await browser.scripting.executeScript({ target: { tabId }, files: [PASSAGES_SCRIPT] });
}

/**
 * Whose the style sheet of the marks is. In Firefox only a user's reaches into shadow roots; Chromium paints the ground of
 * a highlight only where an author has set it, and hands it down into shadow roots.
 */
const styleOrigin = () => (panelApi.sidePanel ? ('AUTHOR' as const) : ('USER' as const));

type WalkerMethod = 'show' | 'step' | 'clear' | 'walk';

/** What the walker in the page answers; null where there is none, or one of an older copy of the extension. */
async function callWalker(tabId: number, method: WalkerMethod, ...args: unknown[]): Promise<unknown> {
  const target = { tabId };
  const [injected] = await browser.scripting.executeScript({
    target,
    func: callInPage,
    args: [method, args],
  });
  // Firefox does not reject where the script itself failed.
  const { error, result } = (injected ?? {}) as { error?: unknown; result?: unknown };
  if (error) throw error;
  return result ?? null;
}

/** Runs in the page, so it can use nothing from this module. */
function callInPage(method: string, args: unknown[]): unknown {
  type Walker = { isGone(): boolean } & Record<string, (...args: unknown[]) => unknown>;
  const own = Object.getOwnPropertyDescriptor(globalThis, 'tashanPassages');
  const walker = own?.value as Walker | undefined;
  return !walker || walker.isGone() ? null : (walker[method]?.(...args) ?? null);
}

function resultOf(answer: unknown): PassageResult {
  const given = parseAnswer(answer);
  if (given?.status === 'shown') return ok(given.walk);
  return given?.status === 'overtaken' ? ok(null) : failed('gone');
}

function refused(error: unknown): PassageResult {
  const reason = reasonOf(String(error));
  return failed(reason === 'no-text' ? 'restricted' : reason);
}
