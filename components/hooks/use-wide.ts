import { useEffect, useState } from 'preact/hooks';

/** From this width on, filters and a readable line of text stand beside each other. Pixels. */
const WIDE = '(min-width: 900px)';

/** Whether the window is wide; false where the document cannot tell. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => globalThis.matchMedia?.(WIDE).matches ?? false);
  useEffect(() => {
    const query = globalThis.matchMedia?.(WIDE);
    if (!query) return;
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
}
