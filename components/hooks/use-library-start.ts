import { useEffect, useRef } from 'preact/hooks';
import type { Snippet } from '@/utils/snippets/snippet';

/** Goes to the snippet with this id as soon as it is listed, once. */
export function useLibraryStart(
  id: string | null,
  listed: readonly Snippet[] | null,
  focusAt: (index: number) => void,
): void {
  const gone = useRef<string | null>(null);
  useEffect(() => {
    if (id === null || listed === null || gone.current === id) return;
    const at = listed.findIndex((snippet) => snippet.id === id);
    if (at < 0) return;
    gone.current = id;
    focusAt(at);
  });
}
