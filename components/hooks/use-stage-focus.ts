import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusIsLost } from './focus-is-lost';

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
    if (!isNew || !focusIsLost()) return;
    root.current?.querySelector<HTMLElement>('[data-stage-focus]')?.focus();
  }, [stage]);
  return root;
}
