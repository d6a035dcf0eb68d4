import { plainKey } from '../plain-key';

/** How long a selection stays as it is before it counts as made. Milliseconds: between two presses of an arrow key. */
const SETTLED = 300;

/** After the pointer was lifted: only now does a click drop the selection it was made in. Milliseconds. */
const LIFTED = 20;

export interface SelectionEvents {
  /** It stays as it is now. Told once of each. */
  onMade(): void;
  /** It is another one, or the reader wants nothing of it. */
  onGone(): void;
  /** Its words may stand elsewhere in the window. */
  onMoved(): void;
  /** Whether this happened in what the extension itself shows. */
  isOwn(event: Event): boolean;
}

/**
 * Tells what becomes of the window's selection, made with the pointer or by keys, until `signal` aborts: before the page's
 * own listeners, and without a say in what they do.
 */
export function watchSelection(window: Window, events: SelectionEvents, signal: AbortSignal): void {
  let timer: number | undefined;
  let isNew = false;
  let isPressed = false;
  const tellSoon = (wait: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      // While the pointer is down the selection still grows: its being lifted comes back to this.
      if (!isNew || isPressed || signal.aborted) return;
      isNew = false;
      events.onMade();
    }, wait);
  };
  const onGone = () => {
    isNew = false;
    events.onGone();
  };
  const onLifted = (event: Event) => {
    isPressed = false;
    if (!events.isOwn(event)) tellSoon(LIFTED);
  };
  const on = (type: string, handle: (event: Event) => void) =>
    window.addEventListener(type, handle, { capture: true, signal });
  on('selectionchange', () => {
    onGone();
    isNew = true;
    tellSoon(SETTLED);
  });
  on('pointerdown', (event) => {
    isPressed = !events.isOwn(event);
  });
  on('pointerup', onLifted);
  on('pointercancel', onLifted);
  on('keydown', (event) => plainKey(event as KeyboardEvent) === 'Escape' && onGone());
  on('scroll', events.onMoved);
  on('resize', events.onMoved);
  on('beforeprint', onGone);
}
