/** The search of what is kept, with the lexicon of the build: loaded once a library has been drawn. */
import { bundledLexicon } from '../matching/bundled-lexicon';
import { type Writing, writingOf } from '../text/writing';
import { SnippetSearch } from './search-snippets';

let writing: Writing | null = null;

/** How Chinese is written and read, worked out once. */
export function openWriting(): Writing {
  writing ??= writingOf(bundledLexicon());
  return writing;
}

export const openSearch = (): SnippetSearch => new SnippetSearch(openWriting());
