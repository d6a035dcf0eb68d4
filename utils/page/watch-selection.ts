import { onReader } from '../overlay/own-events';
import { plainKey } from '../plain-key';

/** How long a selection stays as it is before it counts as made. Milliseconds: between two presses of an arrow key. */
const SETTLED = 300;

/** After the pointer was lifted: only now does a click drop the selection it was made in. Milliseconds. */
const LIFTED = 20;

/**
 * A selection is the reader's where a pointer or a key was pressed or moved at most so long before or after. Milliseconds:
 * longer than browsers take to tell of it, shorter than anybody waits for the buttons.
 */
const OWN_WITHIN = 1_000;

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
 * Tells what becomes of the window's selection, made by the reader with the pointer or by keys, until `signal` aborts:
 * before the page's own listeners, and without a say in what they do. Of one that a script makes by itself nothing is told.
 */
export function watchSelection(window: Window, events: SelectionEvents, signal: AbortSignal): void {
  let timer: number | undefined;
  let isNew = false;
  let isReaders = false;
  let isPressed = false;
  let changedAt = Number.NEGATIVE_INFINITY;
  let gestureAt = Number.NEGATIVE_INFINITY;
  const tellSoon = (wait: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      // While the pointer is down the selection still grows: its being lifted comes back to this.
      if (!isNew || !isReaders || isPressed || signal.aborted) return;
      isNew = false;
      events.onMade();
    }, wait);
  };
  const onGone = () => {
    isNew = false;
    events.onGone();
  };
  const onGesture = (event: Event) => {
    if (events.isOwn(event)) return false;
    gestureAt = performance.now();
    isReaders ||= gestureAt - changedAt <= OWN_WITHIN;
    return true;
  };
  const onLifted = (event: Event) => {
    isPressed = false;
    if (onGesture(event)) tellSoon(LIFTED);
  };
  const on = <Type extends keyof WindowEventMap>(type: Type, handle: (event: WindowEventMap[Type]) => void) =>
    onReader(window, type, handle, signal);
  on('selectionchange' as 'select', () => {
    onGone();
    isNew = true;
    changedAt = performance.now();
    isReaders = isPressed || changedAt - gestureAt <= OWN_WITHIN;
    tellSoon(SETTLED);
  });
  on('pointerdown', (event) => {
    isPressed = onGesture(event);
  });
  on('pointerup', onLifted);
  on('pointercancel', onLifted);
  on('keydown', (event) => {
    if (plainKey(event) === 'Escape') onGone();
    else if (onGesture(event)) tellSoon(SETTLED);
  });
  on('scroll', events.onMoved);
  on('resize', events.onMoved);
  on('beforeprint', onGone);
}
