import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchPanelQuery } from '@/utils/browser/panel-query';

export const PANEL_TABS = ['page', 'search', 'coverage', 'compendium', 'kept'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export interface PanelRoute {
  readonly tab: PanelTab;
  /** What to search for; null where the address says nothing of it. */
  readonly query: string | null;
}

/** `#kept` → that tab; `#search=容缺` → the search for it; anything else → the page. */
export function parsePanelHash(hash: string): PanelRoute {
  const [name, query] = splitOnce(hash.replace(/^#/, ''));
  const tab = PANEL_TABS.find((known) => known === name) ?? 'page';
  return { tab, query: tab === 'search' && query !== null ? decoded(query) : null };
}

function splitOnce(text: string): [string, string | null] {
  const at = text.indexOf('=');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export interface PanelRouting {
  readonly tab: PanelTab;
  /** Tabs shown so far: only these are drawn, and stay so, with what the reader did in them. */
  readonly visited: ReadonlySet<PanelTab>;
  go(tab: PanelTab): void;
}

/** The panel's tab, by its address; `onQuery` is called where a search is asked for, there or from elsewhere. */
export function usePanelRoute(onQuery: (query: string) => void): PanelRouting {
  const [tab, setTab] = useState<PanelTab>(() => parsePanelHash(location.hash).tab);
  const [visited, setVisited] = useState<ReadonlySet<PanelTab>>(() => new Set([tab]));
  const search = useRef(onQuery);
  search.current = onQuery;
  const show = useCallback((next: PanelTab) => {
    setTab(next);
    setVisited((before) => new Set([...before, next]));
  }, []);
  const go = useCallback(
    (next: PanelTab) => {
      history.replaceState(null, '', `#${next}`);
      show(next);
    },
    [show],
  );
  useEffect(() => {
    const watching = new AbortController();
    const follow = () => {
      const route = parsePanelHash(location.hash);
      show(route.tab);
      if (route.query !== null) search.current(route.query);
    };
    window.addEventListener('hashchange', follow, { signal: watching.signal });
    watchPanelQuery((query) => {
      go('search');
      search.current(query);
    }, watching.signal);
    follow();
    return () => watching.abort();
  }, [go, show]);
  return { tab, visited, go };
}
