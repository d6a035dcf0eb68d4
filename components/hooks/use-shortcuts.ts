import { useEffect, useState } from 'preact/hooks';
import { type CommandShortcut, loadShortcuts } from '@/utils/browser/pages';

/** The keyboard commands as set now, read again when the reader comes back from changing them; empty until known. */
export function useShortcuts(): readonly CommandShortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly CommandShortcut[]>([]);
  useEffect(() => {
    const watching = new AbortController();
    const refresh = async () => {
      const loaded = await loadShortcuts();
      if (!watching.signal.aborted) setShortcuts(loaded);
    };
    window.addEventListener('focus', () => void refresh(), { signal: watching.signal });
    void refresh();
    return () => watching.abort();
  }, []);
  return shortcuts;
}
