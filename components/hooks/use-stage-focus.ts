import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where what had the focus goes with a stage, takes it to what the next stage marks with `data-stage-focus`; to be set on
 * what holds all stages.
 */
export function useStageFocus(stage: string): RefObject<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(stage);
  useLayoutEffect(() => {
    const isNew = shown.current !== stage;
    shown.current = stage;
    if (!isNew || (document.activeElement !== null && document.activeElement !== document.body)) return;
    root.current?.querySelector<HTMLElement>('[data-stage-focus]')?.focus();
  }, [stage]);
  return root;
}
