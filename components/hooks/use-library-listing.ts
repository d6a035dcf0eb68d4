import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Facets, facetsOf } from '@/utils/snippets/facets';
import { type SnippetFilter, snippetFilter, withoutGoneFolder } from '@/utils/snippets/filter-snippets';
import type { Snippet } from '@/utils/snippets/snippet';
import { type LibrarySearch, useLibrarySearch } from './use-library-search';
import { type Query, useQuery } from './use-query';

export interface LibraryListing extends Pick<Query, 'text' | 'setText'> {
  readonly filter: SnippetFilter;
  /** To this filter, or to what it makes of the one there is. */
  setFilter(filter: SnippetFilter | ((now: SnippetFilter) => SnippetFilter)): void;
  /** What is found and passes; null while the search is still being loaded. */
  readonly listed: readonly Snippet[] | null;
  /** Whether the list stands in the order of a search, and not in the one made by hand. */
  readonly isSearched: boolean;
  readonly facets: Facets;
  readonly search: LibrarySearch | null;
}

const NONE: readonly Snippet[] = [];

/** Searching and narrowing down what is kept, as one types: a search of 10,000 takes a few milliseconds. */
export function useLibraryListing(
  snippets: readonly Snippet[],
  folderIds: ReadonlySet<string>,
): LibraryListing {
  const { text, query, setText } = useQuery();
  const [chosen, setFilter] = useState<SnippetFilter>({});
  const filter = useMemo(() => withoutGoneFolder(chosen, folderIds), [chosen, folderIds]);
  const search = useLibrarySearch(snippets);
  const isSearched = query.trim() !== '';
  const found = useMemo(() => {
    if (!isSearched) return snippets;
    return search?.find(query) ?? null;
  }, [search, snippets, query, isSearched]);
  const listed = useMemo(() => {
    const isEmpty = Object.values(filter).every((value) => value === undefined);
    return isEmpty ? found : (found?.filter(snippetFilter(filter, folderIds)) ?? null);
  }, [found, filter, folderIds]);
  const facets = useFacets(found ?? NONE, filter, folderIds);
  return { text, setText, filter, setFilter, listed, isSearched, facets, search };
}

/** Counting 10,000 takes longer than a frame, so the list comes first and the counts when typing pauses. Milliseconds. */
const COUNTED_AFTER = 150;

function useFacets(found: readonly Snippet[], filter: SnippetFilter, folderIds: ReadonlySet<string>): Facets {
  const [facets, setFacets] = useState(() => facetsOf(found, filter, folderIds));
  useEffect(() => {
    const timer = setTimeout(() => setFacets(facetsOf(found, filter, folderIds)), COUNTED_AFTER);
    return () => clearTimeout(timer);
  }, [found, filter, folderIds]);
  return facets;
}
