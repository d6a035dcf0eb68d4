import { useEffect, useMemo, useState } from 'preact/hooks';
import { watchFolders } from '@/utils/browser/folder-store';
import type { SnippetLibrary } from '@/utils/browser/snippet-store';
import { snippetFilter } from '@/utils/snippets/filter-snippets';
import type { Folder } from '@/utils/snippets/folder';
import type { Snippet } from '@/utils/snippets/snippet';
import { useLibrarySearch } from './use-library-search';
import { type Query, useQuery } from './use-query';

/** All that may be taken into drafts; null until it is known. */
export interface KeptForDrafts {
  readonly snippets: readonly Snippet[];
  readonly byId: ReadonlyMap<string, Snippet>;
  readonly folders: readonly Folder[];
}

/** The library, null until it is known, with its folders. */
export function useKeptForDrafts(library: SnippetLibrary | null): KeptForDrafts | null {
  const [folders, setFolders] = useState<readonly Folder[]>([]);
  useEffect(() => {
    const watching = new AbortController();
    watchFolders(({ sound }) => setFolders(sound), watching.signal);
    return () => watching.abort();
  }, []);
  return useMemo(() => {
    if (library === null) return null;
    const { sound: snippets } = library;
    return { snippets, byId: new Map(snippets.map((snippet) => [snippet.id, snippet])), folders };
  }, [library, folders]);
}

/** `all`, or the id of a folder, or `none` for what lies in none. */
export type FolderChoice = string;
export const ALL_FOLDERS = 'all';
export const NO_FOLDER = 'none';

export interface SnippetChoices extends Query {
  readonly folder: FolderChoice;
  /** The best first; all in the order by hand while nothing is sought. */
  readonly found: readonly Snippet[];
  setFolder(folder: FolderChoice): void;
}

/** Kept snippets to choose from, searched as one types. */
export function useSnippetChoices({ snippets, folders }: KeptForDrafts): SnippetChoices {
  const { text, query, setText } = useQuery();
  const [folder, setFolder] = useState<FolderChoice>(ALL_FOLDERS);
  const search = useLibrarySearch(snippets);
  const found = useMemo(() => {
    const ids = new Set(folders.map(({ id }) => id));
    const chosen = folder === ALL_FOLDERS ? {} : { folder: folder === NO_FOLDER ? null : folder };
    const passes = snippetFilter(chosen, ids);
    const sought = query.trim() !== '' && search ? search.find(query) : snippets;
    return sought.filter(passes);
  }, [snippets, folders, folder, query, search]);
  return { text, query, folder, found, setText, setFolder };
}
