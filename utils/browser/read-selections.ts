/** What is selected in the frames of a tab, asked of the frames themselves. */
import { parseSelection } from '../page/parse-selection';
import type { SelectionReading } from '../page/read-selection';
import { browser } from './api';

/** Where WXT puts `entrypoints/selection.ts`. */
const SELECTION_SCRIPT = '/selection.js';

export interface FrameSelection {
  readonly frameId: number;
  readonly reading: SelectionReading;
}

/**
 * The selection the reader means: in the frame, or where none is named in the one that keys go to. Null where nothing is
 * selected; undefined where no script may enter.
 */
export async function readSelectionOf(
  tabId: number,
  frameId: number | null,
): Promise<FrameSelection | null | undefined> {
  const target = frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const injected = await browser.scripting.executeScript({ target, files: [SELECTION_SCRIPT] });
    const found = injected.flatMap(({ frameId: id, result }) => {
      const reading = parseSelection(result);
      return reading ? [{ frameId: id, reading }] : [];
    });
    // Keys go to the innermost of the frames that say they do; outer ones may have a selection left over.
    return found.findLast(({ reading }) => reading.isFocused) ?? found[0] ?? null;
  } catch {
    return undefined;
  }
}
