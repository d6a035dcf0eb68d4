import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What is left between the toast and what it stands above, in pixels. */
const GAP = 8;

/** Keeps toasts clear of what stands at the bottom of the window, as long as it is there to be seen. */
export function useToastRoom<Kind extends HTMLElement>(): RefObject<Kind> {
  const element = useRef<Kind>(null);
  // At every drawing: it may have come, gone, or grown.
  useLayoutEffect(() => {
    const { top = 0, height = 0 } = element.current?.getBoundingClientRect() ?? {};
    setToastBottom(height > 0 ? window.innerHeight - top + GAP : null);
  });
  useEffect(() => () => setToastBottom(null), []);
  return element;
}

function setToastBottom(pixels: number | null): void {
  const { style } = document.documentElement;
  if (pixels === null) style.removeProperty('--toast-bottom');
  else style.setProperty('--toast-bottom', `${pixels}px`);
}
