import { useEffect, useState } from 'preact/hooks';
import { isIconInToolbar, watchIconInToolbar } from '@/utils/browser/toolbar';

/** Whether the icon can be seen in the toolbar; true until the browser says otherwise. */
export function useIconInToolbar(): boolean {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;
    watchIconInToolbar(setShown, signal);
    // Firefox tells of no change: ask again when the reader comes back from the toolbar.
    window.addEventListener('focus', () => void isIconInToolbar().then(setShown), { signal });
    return () => watching.abort();
  }, []);
  return shown;
}
