import type { SelectedPassage } from '../page/read-selection';
import { blankFields, type PassageSnippet, SNIPPET_VERSION } from './snippet';

/** A snippet of a passage selected on a page. */
export function createPassageSnippet(
  { selector, page }: SelectedPassage,
  now: Date,
  id: string,
): PassageSnippet {
  const savedAt = now.toISOString();
  return { version: SNIPPET_VERSION, id, savedAt, ...blankFields(now), kind: 'passage', selector, page };
}
