import { DRAFT_VERSION, type Draft, type DraftPart } from './draft';
import { draftTitleOf, type HeadingLevel } from './edit-draft';
import type { HeadingPart, ParagraphPart, SnippetPart } from './outline';

/** A draft with these parts; the title as it is kept. */
export function createDraft(typed: string, parts: readonly DraftPart[], now: Date, id: string): Draft {
  const time = now.toISOString();
  return {
    version: DRAFT_VERSION,
    id,
    title: draftTitleOf(typed),
    parts: [...parts],
    createdAt: time,
    changedAt: time,
  };
}

/** The same parts under ids of their own, so that an edit of the one leaves the other. */
export function copyOfDraft(draft: Draft, title: string, now: Date, newId: () => string): Draft {
  const parts = draft.parts.map((part) => ({ ...part, id: newId() }));
  return createDraft(title, parts, now, newId());
}

export const headingPart = (id: string, level: HeadingLevel, text = ''): HeadingPart => ({
  kind: 'heading',
  id,
  level,
  text,
});
export const paragraphPart = (id: string, text = ''): ParagraphPart => ({ kind: 'paragraph', id, text });
export const snippetPart = (id: string, snippetId: string): SnippetPart => ({
  kind: 'snippet',
  id,
  snippetId,
});

/** The snippets as parts, in their order. */
export const snippetParts = (snippetIds: readonly string[], newId: () => string): SnippetPart[] =>
  snippetIds.map((snippetId) => snippetPart(newId(), snippetId));
