import { useEffect, useState } from 'preact/hooks';
import { type ActivePage, watchActivePage } from '@/utils/browser/active-page';

/** The page being read: undefined until it is known, null in a window without one. */
export function useActivePage(): ActivePage | null | undefined {
  const [page, setPage] = useState<ActivePage | null>();
  useEffect(() => {
    const watching = new AbortController();
    watchActivePage(setPage, watching.signal);
    return () => watching.abort();
  }, []);
  return page;
}
