import type { SnippetChange } from './edit-snippet';
import type { Snippet } from './snippet';

/** What a reader can change about a snippet. */
export type EditedField = 'note' | 'tags' | 'folderId' | 'position';

/** Puts back this one field as it was before; what was done to the others since stays. */
export function restoring(before: readonly Snippet[], field: EditedField): SnippetChange {
  const known = new Map(before.map((snippet) => [snippet.id, snippet]));
  return (snippet) => {
    const old = known.get(snippet.id);
    return old ? { ...snippet, [field]: old[field] } : null;
  };
}
