import { useEffect, useState } from 'preact/hooks';
import { loadStorageUsage, type StorageUsage } from '@/utils/browser/storage-usage';

/** Where the browser does not count, all records are read for it: not more often than this while they change. Milliseconds. */
const RECOUNT_AFTER = 3_000;

/** How much of the storage is used, null until counted; counted again a while after `changes` is another value. */
export function useLibraryUsage(changes: unknown): StorageUsage | null {
  const [usage, setUsage] = useState<StorageUsage | null>(null);
  useEffect(() => {
    let closed = false;
    const show = (counted: StorageUsage) => {
      if (!closed) setUsage(counted);
    };
    // What cannot be counted is not told.
    const count = () => void loadStorageUsage().then(show, () => {});
    const timer = setTimeout(count, usage === null ? 0 : RECOUNT_AFTER);
    return () => {
      closed = true;
      clearTimeout(timer);
    };
  }, [changes]);
  return usage;
}
