/** The search of what is kept, with the lexicon of the build: loaded once a library has been drawn. */
import { openWriting } from '../text/writing';
import { SnippetSearch } from './search-snippets';

export const openSearch = (): SnippetSearch => new SnippetSearch(openWriting());

export { openWriting };
