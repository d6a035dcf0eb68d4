import { useEffect, useMemo, useState } from 'preact/hooks';
import { whenIdle } from '@/utils/page/slices';
import type { SnippetSearch } from '@/utils/snippets/search-snippets';
import type { Snippet } from '@/utils/snippets/snippet';
import type { Writing } from '@/utils/text/writing';

export interface LibrarySearch {
  /** The snippets found, the best first. */
  find(query: string): readonly Snippet[];
  readonly writing: Writing;
}

interface Opened {
  readonly search: SnippetSearch;
  readonly writing: Writing;
}

/** How many snippets are indexed in one idle moment: some ten milliseconds' worth. */
const SLICE = 64;

/** Milliseconds after which an idle moment is taken all the same. */
const LONGEST_WAIT = 500;

/** Search in these snippets, null until it is loaded; indexed while nobody waits, so that the first search is quick too. */
export function useLibrarySearch(snippets: readonly Snippet[]): LibrarySearch | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let closed = false;
    void import('@/utils/snippets/open-search').then(({ openSearch, openWriting }) => {
      if (!closed) setOpened({ search: openSearch(), writing: openWriting() });
    });
    return () => {
      closed = true;
    };
  }, []);
  const search = useMemo(() => {
    if (opened === null) return null;
    opened.search.update(snippets);
    const find = (query: string) => opened.search.find(query).map(({ snippet }) => snippet);
    return { find, writing: opened.writing };
  }, [opened, snippets]);
  useEffect(() => {
    let closed = false;
    const prepare = () => {
      if (!closed && opened?.search.prepare(SLICE)) whenIdle(window, prepare, LONGEST_WAIT);
    };
    whenIdle(window, prepare, LONGEST_WAIT);
    return () => {
      closed = true;
    };
  }, [opened, snippets]);
  return search;
}
