import { type StateUpdater, useEffect, useRef, useState } from 'preact/hooks';
import type { ActivePage } from '@/utils/browser/active-page';
import { clearPassages, loadPassageWalk, watchPassages } from '@/utils/browser/passages';
import { isSamePage } from '@/utils/page/page-address';
import type { PassageWalk } from '@/utils/passages/passage';

/** Where the walk through the active page's passages stands, as the page tells it; null while nothing is marked. */
export function usePassageWalk(page: ActivePage | null | undefined) {
  const [walk, setWalk] = useState<PassageWalk | null>(null);
  const tabId = page?.tabId;
  const url = page?.url;
  const before = useRef<{ tabId: number | undefined; url: string | null | undefined }>({ tabId, url });
  useEffect(() => {
    const { tabId: lastTab, url: lastUrl } = before.current;
    const isKept = lastTab === tabId && isSamePage(lastUrl ?? '', url ?? '');
    before.current = { tabId, url };
    if (!isKept) setWalk(null);
    if (tabId === undefined) return;
    // The page has changed its address under its marks: they are of what it said before.
    if (!isKept && lastTab === tabId) void clearPassages(tabId);
    return followWalk(tabId, setWalk);
  }, [tabId, url]);
  return [walk, setWalk] as const;
}

/** Follows the walk of a tab from where it stands; returns what stops following. */
function followWalk(tabId: number, setWalk: (walk: StateUpdater<PassageWalk | null>) => void): () => void {
  const watching = new AbortController();
  watchPassages((told, walk) => told === tabId && setWalk(walk), watching.signal);
  void loadPassageWalk(tabId).then((walk) => {
    if (walk && !watching.signal.aborted) setWalk(walk);
  });
  return () => watching.abort();
}
