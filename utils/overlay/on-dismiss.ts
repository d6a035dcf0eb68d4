import { plainKey } from '../plain-key';
import { onReader } from './own-events';

/** Calls `dismiss` on Escape, wherever the keys go, and on a click outside `host`, until `signal` aborts. */
export function onDismiss(
  window: Window,
  host: HTMLElement,
  /** @param isByKey whether the focus is to go back to where it was */
  dismiss: (isByKey: boolean) => void,
  signal: AbortSignal,
): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (plainKey(event) !== 'Escape') return;
    // One thing at a time: whoever else listens in the window has the next one.
    event.stopImmediatePropagation();
    event.preventDefault();
    dismiss(true);
  };
  const onPointerDown = ({ target }: Event) => {
    if (target !== host) dismiss(false);
  };
  onReader(window, 'keydown', onKeyDown, signal);
  onReader(window, 'pointerdown', onPointerDown, signal);
}
