import { useCallback, useEffect, useState } from 'preact/hooks';

export const LIBRARY_TABS = ['library', 'drafts'] as const;
export type LibraryTab = (typeof LIBRARY_TABS)[number];

export interface LibraryRoute {
  readonly tab: LibraryTab;
  /** Id of the snippet to begin at, null for none. */
  readonly snippetId: string | null;
  /** Id of the draft that is open, null while all are listed. */
  readonly draftId: string | null;
}

/** `#library` and `#library=<snippet>` → the library; `#drafts` and `#draft=<draft>` → the drafts. */
export function parseLibraryHash(hash: string): LibraryRoute {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('=');
  const id = rest.length > 0 && rest[0] !== '' ? decoded(rest.join('=')) : null;
  if (name === 'drafts' || name === 'draft')
    return { tab: 'drafts', snippetId: null, draftId: name === 'draft' ? id : null };
  return { tab: 'library', snippetId: name === 'library' ? id : null, draftId: null };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export interface LibraryRouting extends LibraryRoute {
  /** Tabs shown so far. */
  readonly visited: ReadonlySet<LibraryTab>;
  go(tab: LibraryTab): void;
  /** Opens the draft with this id, or the list of all. */
  openDraft(id: string | null): void;
}

/** What the page shows, by its address. */
export function useLibraryRoute(): LibraryRouting {
  const [route, setRoute] = useState(() => parseLibraryHash(location.hash));
  const [visited, setVisited] = useState<ReadonlySet<LibraryTab>>(() => new Set([route.tab]));
  const show = useCallback((hash: string) => {
    const next = parseLibraryHash(hash);
    setRoute(next);
    setVisited((before) => new Set([...before, next.tab]));
  }, []);
  useEffect(() => {
    const follow = () => show(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [show]);
  const goTo = (hash: string) => {
    location.hash = hash;
    show(`#${hash}`);
  };
  const openDraft = (id: string | null) => goTo(id === null ? 'drafts' : `draft=${encodeURIComponent(id)}`);
  return { ...route, visited, go: goTo, openDraft };
}
