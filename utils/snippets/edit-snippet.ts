/** Edits of one field each, for `changeSnippet`: whatever another window did to the others stays. Null where nothing changes. */

import { mergedText } from '../text/merge-text';
import { fitNote } from './note';
import type { Snippet } from './snippet';
import { withoutTags, withTagRenamed, withTags } from './tags';

/** What becomes of a snippet; null where it stays as it is. */
export type SnippetChange = (snippet: Snippet) => Snippet | null;

/** A new note; one too long is cut, which `fitNote` tells beforehand. */
export const settingNote =
  (text: string): SnippetChange =>
  (snippet) => {
    const { note } = fitNote(text);
    return note === snippet.note ? null : { ...snippet, note };
  };

/** What the reader makes of the note that stood there. What another window has written into it since stays; see `merge-text.ts`. */
export const writingNote =
  (before: string, text: string): SnippetChange =>
  (snippet) =>
    settingNote(mergedText(fitNote(before).note, text, snippet.note))(snippet);

export const addingTags =
  (added: readonly string[]): SnippetChange =>
  (snippet) =>
    withTagsOf(snippet, withTags(snippet.tags, added));

export const removingTags =
  (removed: readonly string[]): SnippetChange =>
  (snippet) =>
    withTagsOf(snippet, withoutTags(snippet.tags, removed));

export const renamingTag =
  (from: string, to: string): SnippetChange =>
  (snippet) =>
    withTagsOf(snippet, withTagRenamed(snippet.tags, from, to));

function withTagsOf(snippet: Snippet, tags: string[]): Snippet | null {
  const isSame = tags.length === snippet.tags.length && tags.every((tag, at) => tag === snippet.tags[at]);
  return isSame ? null : { ...snippet, tags };
}

/** Into a 专题, or out of all where it is null. */
export const puttingInto =
  (folderId: string | null): SnippetChange =>
  (snippet) =>
    folderId === snippet.folderId ? null : { ...snippet, folderId };
