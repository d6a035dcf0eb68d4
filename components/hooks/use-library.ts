import { useEffect, useState } from 'preact/hooks';
import type { Library } from '@/utils/matching/library';

/** The corpus with its index, null until it is open. It is loaded after the first paint, never before. */
export function useLibrary(): Library | null {
  const [library, setLibrary] = useState<Library | null>(null);
  useEffect(() => {
    let closed = false;
    void import('@/utils/matching/library').then(({ openLibrary }) => {
      if (!closed) setLibrary(openLibrary());
    });
    return () => {
      closed = true;
    };
  }, []);
  return library;
}
