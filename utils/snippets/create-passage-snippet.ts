import type { SelectedPassage } from '../page/read-selection';
import { type PassageSnippet, SNIPPET_VERSION } from './snippet';

/** A snippet of a passage selected on a page. */
export function createPassageSnippet(
  { selector, page }: SelectedPassage,
  now: Date,
  id: string,
): PassageSnippet {
  return { version: SNIPPET_VERSION, id, savedAt: now.toISOString(), kind: 'passage', selector, page };
}
