/** The forms in which a snippet is copied with its source. */
import { snippetCitation } from './citation';
import { markdownCitation } from './citation-markdown';
import { numberedCitations } from './citation-numbered';
import { richCitation } from './citation-rich';
import type { Snippet } from './snippet';

/** In the order in which they are offered; `gbt7714` is GB/T 7714—2015. */
export const CITATION_FORMS = ['plain', 'markdown', 'gbt7714', 'rich'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** What is put on the clipboard. */
export interface Citation {
  readonly text: string;
  /** Beside the text, for what can take it; null where the form is plain text. */
  readonly html: string | null;
}

/** The snippets with their sources, in their order; a form that lists its sources does so once, at the end. */
export function citationsIn(form: CitationForm, snippets: readonly Snippet[]): Citation {
  const each = (cite: (snippet: Snippet) => string, between: string) => snippets.map(cite).join(between);
  switch (form) {
    case 'plain':
      return { text: each(snippetCitation, '\n\n'), html: null };
    case 'markdown':
      return { text: each(markdownCitation, '\n\n'), html: null };
    case 'gbt7714':
      return { text: numberedCitations(snippets), html: null };
    case 'rich':
      return { text: each(snippetCitation, '\n\n'), html: each(richCitation, '') };
  }
}
