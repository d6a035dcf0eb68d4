import { useEffect, useState } from 'preact/hooks';
import { loadOwnWindowId } from '@/utils/browser/own-window';
import { openSearch } from '@/utils/browser/pages';
import { openPanel } from '@/utils/browser/panel';
import { requestPanelQuery } from '@/utils/browser/panel-query';

/** Shows a search in the side panel beside this page, or in a tab where no panel opens; to be called in a click. */
export function useTrySearch(): (query: string) => void {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    let closed = false;
    void loadOwnWindowId().then((id) => {
      if (!closed) setWindowId(id);
    });
    return () => {
      closed = true;
    };
  }, []);
  return (query) => {
    if (windowId === undefined) return void openSearch(query);
    // Nothing may be awaited before it opens: the click would be spent.
    openPanel(windowId).then(
      () => requestPanelQuery(query),
      () => openSearch(query),
    );
  };
}
